// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.font;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.layout.font.FontFace;

/** The fonts of a document, numbered as they are first used. */
public final class DocumentFonts {

    /** A font, its name in the resources of pages, and the object that will hold it. */
    public record Use(COSName name, FontSubset subset, COSDictionary object) {}

    private final Map<FontFace, Use> uses = new LinkedHashMap<>();

    /** The use of a font. */
    public Use use(FontFace face) {
        return uses.computeIfAbsent(
                face,
                it -> new Use(COSName.getPDFName("F" + (uses.size() + 1)), new FontSubset(it), new COSDictionary()));
    }

    /**
     * Puts the fonts into the document, once everything has been painted.
     *
     * @throws IOException if a font program cannot be read
     */
    public void embed(PDDocument document) throws IOException {
        for (Use use : uses.values()) {
            new EmbeddedFont(document, use.subset()).fill(use.object());
        }
    }
}
