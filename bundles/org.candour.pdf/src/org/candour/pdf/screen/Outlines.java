// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.screen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.candour.layout.font.FontFace;

/** The outlines of the glyphs of one font. */
final class Outlines {
    /** The size in which the outlines are kept. */
    static final float UNIT = 1000;

    private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

    private final Font font;
    private final Map<Integer, Shape> known = new HashMap<>();

    Outlines(FontFace face) {
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()))
                    .deriveFont(UNIT);
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("The font " + face.name() + " cannot be read.", broken);
        }
    }

    Shape of(int glyph) {
        return known.computeIfAbsent(
                glyph, id -> font.createGlyphVector(PRECISE, new int[] {id}).getGlyphOutline(0));
    }
}
