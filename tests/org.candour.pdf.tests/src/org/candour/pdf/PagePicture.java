// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it looks, so that a test can see what was painted where. */
final class PagePicture {

    private static final float DPI = 144;
    private static final double DOTS = DPI / 72;

    private final BufferedImage picture;

    private PagePicture(BufferedImage picture) {
        this.picture = picture;
    }

    /** A page of a document, counted from 1. */
    static PagePicture of(PDDocument document, int page) throws IOException {
        return new PagePicture(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI));
    }

    /** The colour at a place, in points from the lower left corner. */
    Color at(double x, double y) {
        return new Color(picture.getRGB((int) (x * DOTS), picture.getHeight() - 1 - (int) (y * DOTS)));
    }

    /** Whether anything but white stands in an area, in points from the lower left corner. */
    boolean isPainted(double x, double y, double width, double height) {
        for (double dx = 0; dx < width; dx += 1 / DOTS) {
            for (double dy = 0; dy < height; dy += 1 / DOTS) {
                if (!at(x + dx, y + dy).equals(Color.WHITE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
