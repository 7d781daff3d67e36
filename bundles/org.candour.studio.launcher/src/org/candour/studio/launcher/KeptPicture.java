// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The picture of an icon as it is kept in a file: width, height, colours, and how opaque each dot is. */
public final class KeptPicture {

    /** What pictures of drawings have in SWT: red, green and blue of 8 bits each. */
    private static final int DEPTH = 24;

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private KeptPicture() {}

    /**
     * The name that the picture of a drawing goes by, which tells different drawings apart.
     *
     * @param drawing the text of the drawing, in SVG
     * @param zoom in percent
     */
    public static String name(byte[] drawing, int zoom) {
        CRC32 first = new CRC32();
        first.update(drawing);
        Adler32 second = new Adler32();
        second.update(drawing);
        return zoom + "/" + Long.toHexString(first.getValue()) + "-" + Long.toHexString(second.getValue());
    }

    /**
     * Writes a picture.
     *
     * @throws IllegalArgumentException if it is not made as pictures of drawings are
     */
    public static void write(ImageData picture, DataOutputStream out) throws IOException {
        ImageData like = new ImageData(picture.width, picture.height, DEPTH, COLOURS);
        if (picture.depth != DEPTH
                || picture.bytesPerLine != like.bytesPerLine
                || picture.palette.redMask != COLOURS.redMask
                || picture.palette.blueMask != COLOURS.blueMask
                || picture.alphaData == null) {
            throw new IllegalArgumentException("The picture has other colours than those of a drawing.");
        }
        out.writeInt(picture.width);
        out.writeInt(picture.height);
        out.write(picture.data);
        out.write(picture.alphaData);
    }

    /** Reads a picture that has been written. */
    static ImageData read(DataInputStream in) throws IOException {
        ImageData picture = new ImageData(in.readInt(), in.readInt(), DEPTH, COLOURS);
        in.readFully(picture.data);
        picture.alphaData = in.readNBytes(picture.width * picture.height);
        return picture;
    }
}
