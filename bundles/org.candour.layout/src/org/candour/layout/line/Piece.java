// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.Optional;
import org.candour.layout.font.ShapedText;
import org.candour.layout.style.TextStyle;

/** A piece of a paragraph before it is broken into lines. */
public sealed interface Piece {
    /** How much a glyph may be widened or narrowed to even out the lines. */
    double EXPANSION = 0.02;

    /** Its natural width in points. */
    double width();

    /** How much it may grow. */
    default double stretch() {
        return 0;
    }

    /** How much it may shrink. */
    default double shrink() {
        return 0;
    }

    /**
     * Glyphs that stay together.
     *
     * @param text a shaped word
     * @param from the first of its glyphs that belong to this piece
     * @param to after the last of them
     * @param width its natural width
     * @param style how it looks
     * @param mark what it means
     * @param note the footnote called here
     */
    record Box(ShapedText text, int from, int to, double width, TextStyle style, Mark mark, Optional<Note> note)
            implements Piece {

        static Box of(ShapedText text, int from, int to, TextStyle style, Mark mark) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += text.advance(i);
            }
            return new Box(text, from, to, sum * style.size() / 1000, style, mark, Optional.empty());
        }

        /** The same with a footnote called at its end. */
        public Box calling(Note called) {
            return new Box(text, from, to, width, style, mark, Optional.of(called));
        }

        @Override
        public double stretch() {
            return width * EXPANSION;
        }

        @Override
        public double shrink() {
            return width * EXPANSION;
        }

        String firstText() {
            return text.text(from);
        }

        String lastText() {
            return text.text(to - 1);
        }
    }

    /**
     * The space between words.
     *
     * @param glyph the space as a glyph
     * @param width its natural width
     * @param breakable whether a line may end here
     */
    record Space(ShapedText glyph, double width, boolean breakable, TextStyle style, Mark mark) implements Piece {
        @Override
        public double stretch() {
            return width * 0.5;
        }

        @Override
        public double shrink() {
            return width * 0.3;
        }
    }

    /** Empty space of a fixed width where no line ends. */
    record Gap(double width) implements Piece {}

    /**
     * A place within a word where a line may end.
     *
     * @param kind why
     * @param cost how unwelcome that is; 50 is mild
     * @param hyphen the hyphen then printed; empty where none is
     */
    record Division(Kind kind, int cost, Optional<Box> hyphen) implements Piece {
        @Override
        public double width() {
            return 0;
        }

        double hyphenWidth() {
            return hyphen.map(Box::width).orElse(0.0);
        }
    }

    /** Why a line may end within a word. */
    enum Kind {
        /** After a hyphen, dash or stroke that the author wrote. */
        WRITTEN,
        /** Between syllables, with a hyphen. */
        SYLLABLE,
        /** Anywhere, because the word is wider than the line. */
        EMERGENCY
    }
}
