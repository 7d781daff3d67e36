// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import com.github.weisj.jsvg.SVGDocument;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.candour.document.Figure;
import org.candour.pdf.UnusablePicture;

/** Pictures of either format as pixels of a given size. */
public final class PixelRendering {
    private PixelRendering() {}

    /**
     * A picture as pixels.
     *
     * @param image the picture
     * @param width how many pixels wide, at least 1
     * @param height how many pixels high, at least 1
     * @throws UnusablePicture if it is damaged or not of the format it claims
     */
    public static BufferedImage of(Figure.Image image, int width, int height) throws UnusablePicture {
        return switch (image.format()) {
            case PNG -> scaled(PixelPicture.pixels(image), width, height);
            case SVG -> drawn(image, width, height);
        };
    }

    private static BufferedImage drawn(Figure.Image image, int width, int height) throws UnusablePicture {
        SVGDocument drawing = VectorPicture.drawing(image);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(width / drawing.size().width, height / drawing.size().height);
        try {
            VectorPicture.render(image, drawing, graphics);
            return pixels;
        } finally {
            graphics.dispose();
        }
    }

    /** Halved again and again until one more step comes to the size, so that no pixel of a large one is skipped. */
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage now = picture;
        while (now.getWidth() > 2 * width && now.getHeight() > 2 * height) {
            now = step(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return step(now, width, height);
    }

    private static BufferedImage step(BufferedImage picture, int width, int height) {
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return pixels;
    }
}
