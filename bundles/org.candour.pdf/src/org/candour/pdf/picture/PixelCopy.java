// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Pixels made from what cannot stay lines and areas. */
final class PixelCopy {

    private PixelCopy() {}

    /** An image as pixels that can be read. */
    static BufferedImage of(Image image) {
        if (image instanceof BufferedImage pixels) {
            return pixels;
        }
        BufferedImage copy = blank(image.getWidth(null), image.getHeight(null));
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    /** A shape filled as a state says, within a frame in units of the canvas. */
    static BufferedImage filled(Shape shape, DrawingState state, Rectangle frame) {
        return painted(state, frame, graphics -> {
            graphics.setPaint(state.paint());
            graphics.fill(shape);
        });
    }

    /** An image placed as a state says, within a frame in units of the canvas. */
    static BufferedImage placed(BufferedImage image, DrawingState state, Rectangle frame) {
        return painted(state, frame, graphics -> graphics.drawImage(image, 0, 0, null));
    }

    /** Masks count from the corner of the canvas, so with them all is painted from there. */
    private static BufferedImage painted(DrawingState state, Rectangle frame, Consumer<Graphics2D> painter) {
        Rectangle whole = state.isMasked() ? frame.union(new Rectangle()) : frame;
        BufferedImage pixels = blank(whole.width, whole.height);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.translate(-whole.x, -whole.y);
        AffineTransform canvas = graphics.getTransform();
        graphics.transform(state.transform());
        painter.accept(graphics);
        graphics.setTransform(canvas);
        graphics.setComposite(AlphaComposite.DstIn);
        for (Paint mask : state.masks()) {
            graphics.setPaint(mask);
            graphics.fill(whole);
        }
        graphics.dispose();
        return pixels.getSubimage(
                frame.x - whole.x, frame.y - whole.y, Math.max(1, frame.width), Math.max(1, frame.height));
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
    }
}
