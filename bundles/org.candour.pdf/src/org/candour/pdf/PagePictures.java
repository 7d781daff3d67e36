// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.candour.layout.Colour;
import org.candour.layout.Item;
import org.candour.layout.Page;
import org.candour.pdf.screen.GlyphPainter;
import org.candour.pdf.screen.PicturePainter;

/**
 * Paints pages as pixels, to be shown on a screen. It keeps the outlines of letters and the last pictures it has met;
 * one thread at a time may use it.
 */
public final class PagePictures {
    private final GlyphPainter glyphs = new GlyphPainter();
    private final PicturePainter pictures = new PicturePainter();

    /**
     * Paints a page on white. A picture that cannot be used is a grey frame.
     *
     * @param page the page
     * @param scale pixels for a point (1/72 inch), above 0
     * @return the page in opaque pixels of type {@link BufferedImage#TYPE_INT_RGB}, at least one in each direction
     */
    public BufferedImage paint(Page page, double scale) {
        int width = Math.max(1, (int) Math.round(page.width() * scale));
        int height = Math.max(1, (int) Math.round(page.height() * scale));
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Item item : page.items()) {
            paint(item, page, scale, graphics);
        }
        graphics.dispose();
        return pixels;
    }

    private void paint(Item item, Page page, double scale, Graphics2D graphics) {
        double top = page.height();
        switch (item) {
            case Item.Glyphs run -> {
                graphics.setColor(colour(run.colour()));
                glyphs.paint(run, top, scale, graphics);
            }
            case Item.Rectangle area -> {
                graphics.setColor(colour(area.colour()));
                graphics.fill(frame(area.x(), top - area.y() - area.height(), area.width(), area.height(), scale));
            }
            case Item.Picture picture ->
                pictures.paint(
                        picture.image(),
                        frame(
                                picture.x(),
                                top - picture.y() - picture.height(),
                                picture.width(),
                                picture.height(),
                                scale),
                        graphics);
        }
    }

    private static Rectangle2D frame(double x, double y, double width, double height, double scale) {
        return new Rectangle2D.Double(x * scale, y * scale, width * scale, height * scale);
    }

    private static Color colour(Colour colour) {
        return new Color((float) colour.red(), (float) colour.green(), (float) colour.blue());
    }
}
