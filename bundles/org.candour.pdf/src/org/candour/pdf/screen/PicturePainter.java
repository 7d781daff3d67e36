// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.screen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.document.Figure;
import org.candour.pdf.UnusablePicture;
import org.candour.pdf.picture.PixelRendering;

/** Paints pictures into their frames, and keeps the last of them as pixels of the size they were painted in. */
public final class PicturePainter {
    private static final int MOST = 12;
    private static final Color NOT_THERE = new Color(0xD8DBE0);

    private record Sized(Figure.Image image, int width, int height) {}

    private final Map<Sized, BufferedImage> last = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sized, BufferedImage> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Paints a picture; a grey frame if it cannot be used.
     *
     * @param image the picture
     * @param frame where to, in pixels
     * @param graphics on what
     */
    public void paint(Figure.Image image, Rectangle2D frame, Graphics2D graphics) {
        int width = Math.max(1, (int) Math.round(frame.getWidth()));
        int height = Math.max(1, (int) Math.round(frame.getHeight()));
        BufferedImage pixels =
                last.computeIfAbsent(new Sized(image, width, height), sized -> rendered(image, width, height));
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(pixels, (int) Math.round(frame.getX()), (int) Math.round(frame.getY()), null);
    }

    private static BufferedImage rendered(Figure.Image image, int width, int height) {
        try {
            return PixelRendering.of(image, width, height);
        } catch (UnusablePicture unusable) {
            // What is wrong with it, the checkup says; here its place is kept free.
            BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = grey.createGraphics();
            graphics.setColor(NOT_THERE);
            graphics.fillRect(0, 0, width, height);
            graphics.dispose();
            return grey;
        }
    }
}
