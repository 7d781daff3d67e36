// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import org.candour.layout.Item;
import org.candour.pdf.stream.Hex;
import org.candour.pdf.stream.Operators;

/**
 * A character the font lacks: an empty box that still reads and copies as the character. The font's own box may not
 * be shown in a file for the archive.
 */
final class MissingGlyph {

    /** The number that every font gives to what it lacks. */
    static final int ID = 0;

    private static final double HEIGHT = 0.65;
    private static final double RULE = 0.05;

    private MissingGlyph() {}

    static void paint(Item.Glyph glyph, double x, Item.Glyphs run, Operators out) {
        double rule = RULE * run.size();
        double width = glyph.advance() - 2 * rule;
        double height = HEIGHT * run.size();
        out.name("Span")
                .raw("<</ActualText<FEFF" + Hex.of(glyph.text()) + ">>>")
                .operator("BDC");
        out.numbers(x + rule, run.baseline(), width, height).operator("re");
        out.numbers(x + 2 * rule, run.baseline() + rule, width - 2 * rule, height - 2 * rule)
                .operator("re");
        out.operator("f*").operator("EMC");
    }
}
