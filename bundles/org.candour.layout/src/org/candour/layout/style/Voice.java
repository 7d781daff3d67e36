// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.style;

import org.candour.layout.font.Typeface;

/**
 * A family of fonts at one size and leading, in which a stretch of text is set.
 *
 * @param plain plain words
 * @param italic words in italics
 * @param bold words in bold
 * @param boldItalic words in both
 * @param leading the distance from baseline to baseline in points
 */
public record Voice(TextStyle plain, Typeface italic, Typeface bold, Typeface boldItalic, double leading) {

    /** Text in the serif face. */
    public static Voice serif(double size, double leading) {
        return new Voice(
                TextStyle.of(Typeface.SERIF, size, Palette.INK),
                Typeface.SERIF_ITALIC,
                Typeface.SERIF_BOLD,
                Typeface.SERIF_BOLD_ITALIC,
                leading);
    }

    /** Text in the sans-serif face. */
    public static Voice sans(double size, double leading) {
        return new Voice(
                TextStyle.of(Typeface.SANS, size, Palette.INK),
                Typeface.SANS_ITALIC,
                Typeface.SANS_SEMIBOLD,
                Typeface.SANS_SEMIBOLD,
                leading);
    }

    /** Sans-serif text that is bold throughout. */
    public static Voice heading(Typeface face, double size, double leading) {
        return new Voice(TextStyle.of(face, size, Palette.NAVY), Typeface.SANS_ITALIC, face, face, leading);
    }

    /** The style of words with the given emphasis. */
    public TextStyle style(boolean emphasised, boolean strong) {
        if (emphasised && strong) {
            return plain.in(boldItalic);
        }
        return emphasised ? plain.in(italic) : strong ? plain.in(bold) : plain;
    }
}
