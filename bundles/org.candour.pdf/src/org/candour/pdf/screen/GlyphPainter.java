// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.screen;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import org.candour.layout.Item;
import org.candour.layout.font.FontFace;

/**
 * Paints runs of glyphs as filled outlines. Letters stand where the page has them to a fraction of a pixel, which the
 * text of a window system does not offer. One thread at a time may use it.
 */
public final class GlyphPainter {
    private final Map<FontFace, Outlines> outlines = new HashMap<>();
    // Made once: to grow a path for each of a hundred runs would leave several megabytes of rubbish behind every page.
    private final Path2D letters = new Path2D.Float(Path2D.WIND_NON_ZERO);
    private final AffineTransform place = new AffineTransform();

    /**
     * Paints a run of glyphs in the colour set.
     *
     * @param run the run
     * @param top height of the page in points
     * @param scale pixels for a point
     * @param graphics where to
     */
    public void paint(Item.Glyphs run, double top, double scale, Graphics2D graphics) {
        Outlines face = outlines.computeIfAbsent(run.font(), Outlines::new);
        double size = run.size() * scale / Outlines.UNIT;
        // Lines of one paragraph look alike only when each stands on a whole row of pixels.
        double baseline = Math.round((top - run.baseline()) * scale);
        letters.reset();
        double x = run.x() * scale;
        for (Item.Glyph glyph : run.glyphs()) {
            place.setTransform(size * run.stretch(), 0, 0, size, x, baseline);
            letters.append(face.of(glyph.id()).getPathIterator(place), false);
            x += glyph.advance() * scale;
        }
        graphics.fill(letters);
    }
}
