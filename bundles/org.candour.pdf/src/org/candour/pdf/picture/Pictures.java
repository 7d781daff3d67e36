// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.document.Figure;
import org.candour.pdf.UnusablePicture;

/** The pictures of a document; one that stands in several places is in the file once. */
public final class Pictures {

    /** A picture of one unit's width and height, and its name in the resources of pages. */
    public record Use(COSName name, COSBase object) {}

    private final PDDocument document;
    private final Map<ByteBuffer, Use> uses = new LinkedHashMap<>();

    /** The pictures of a document, as yet none. */
    public Pictures(PDDocument document) {
        this.document = document;
    }

    /**
     * The use of a picture.
     *
     * @throws UnusablePicture if it is damaged or not of the format it claims
     */
    public Use use(Figure.Image image) throws UnusablePicture {
        ByteBuffer content = ByteBuffer.wrap(image.bytes());
        Use use = uses.get(content);
        if (use == null) {
            use = new Use(COSName.getPDFName("P" + (uses.size() + 1)), read(image));
            uses.put(content, use);
        }
        return use;
    }

    private COSBase read(Figure.Image image) throws UnusablePicture {
        return switch (image.format()) {
            case PNG -> PixelPicture.read(image, document);
            case SVG -> VectorPicture.read(image, document);
        };
    }
}
