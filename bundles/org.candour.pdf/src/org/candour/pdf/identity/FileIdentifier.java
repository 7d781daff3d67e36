// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives a file an identifier drawn from its own content, so that the same report gives the same file and a
 * changed report another identifier. The file is written with a blank in place of the identifier, and the blank
 * then filled with the digest of the whole.
 */
public final class FileIdentifier {

    private static final byte[] BLANK = "identifier-blank".getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileIdentifier() {}

    /**
     * The bytes of a document's file.
     *
     * @throws IOException if the document cannot be written
     */
    public static byte[] identified(PDDocument document) throws IOException {
        COSString blank = new COSString(BLANK, true);
        document.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(blank, blank)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.save(written);
        byte[] file = written.toByteArray();
        fill(file, HEX.formatHex(digest(file)).getBytes(StandardCharsets.US_ASCII));
        return file;
    }

    /** The blank stands twice, near the end of the file. */
    private static void fill(byte[] file, byte[] identifier) {
        byte[] blank = HEX.formatHex(BLANK).getBytes(StandardCharsets.US_ASCII);
        int filled = 0;
        for (int at = file.length - blank.length; at >= 0 && filled < 2; at--) {
            if (Arrays.equals(file, at, at + blank.length, blank, 0, blank.length)) {
                System.arraycopy(identifier, 0, file, at, identifier.length);
                filled++;
            }
        }
        if (filled != 2) {
            throw new IllegalStateException("The file has no place for its identifier.");
        }
    }

    private static byte[] digest(byte[] file) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(file), BLANK.length);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", missing);
        }
    }
}
