// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.candour.document.Figure;
import org.candour.layout.font.FontFace;

/**
 * Something painted on a page. Its leaf is the id of the {@link Structure.Leaf} whose content it is; items
 * without a leaf are decoration (rules, repeated heads, folios) that a screen reader skips.
 */
public sealed interface Item {

    /** The leaf of the structure this belongs to; empty for decoration. */
    OptionalInt leaf();

    /** The same as decoration: what is painted, without what it means. */
    Item asDecoration();

    /** The same with its colours exchanged; what is in a picture stays. */
    Item inColours(UnaryOperator<Colour> exchange);

    /**
     * Glyphs of one font on one baseline.
     *
     * @param leaf see {@link Item}
     * @param x left end of the baseline
     * @param baseline height of the baseline
     * @param font the font
     * @param size its size in points
     * @param stretch horizontal scale, 1 for none
     * @param colour the colour
     * @param glyphs the glyphs from left to right
     * @param madeHyphen whether this is the hyphen of a word the line breaker divided
     */
    record Glyphs(
            OptionalInt leaf,
            double x,
            double baseline,
            FontFace font,
            double size,
            double stretch,
            Colour colour,
            List<Glyph> glyphs,
            boolean madeHyphen)
            implements Item {
        public Glyphs {
            glyphs = List.copyOf(glyphs);
        }

        @Override
        public Item asDecoration() {
            return new Glyphs(OptionalInt.empty(), x, baseline, font, size, stretch, colour, glyphs, madeHyphen);
        }

        @Override
        public Item inColours(UnaryOperator<Colour> exchange) {
            return new Glyphs(leaf, x, baseline, font, size, stretch, exchange.apply(colour), glyphs, madeHyphen);
        }
    }

    /**
     * A glyph.
     *
     * @param id its number in the font
     * @param advance how far the next glyph stands from it, in points, kerning, justification and stretch included
     * @param text the characters it stands for, such as "fi" for a ligature
     */
    record Glyph(int id, double advance, String text) {}

    /**
     * A filled rectangle, also used for rules.
     *
     * @param leaf see {@link Item}; empty for most
     */
    record Rectangle(OptionalInt leaf, double x, double y, double width, double height, Colour colour) implements Item {
        @Override
        public Item asDecoration() {
            return new Rectangle(OptionalInt.empty(), x, y, width, height, colour);
        }

        @Override
        public Item inColours(UnaryOperator<Colour> exchange) {
            return new Rectangle(leaf, x, y, width, height, exchange.apply(colour));
        }
    }

    /**
     * A picture within its frame.
     *
     * @param leaf see {@link Item}
     * @param x left edge
     * @param y lower edge
     * @param width width set
     * @param height height set
     * @param image the picture
     */
    record Picture(OptionalInt leaf, double x, double y, double width, double height, Figure.Image image)
            implements Item {
        @Override
        public Item asDecoration() {
            return new Picture(OptionalInt.empty(), x, y, width, height, image);
        }

        @Override
        public Item inColours(UnaryOperator<Colour> exchange) {
            return this;
        }
    }
}
