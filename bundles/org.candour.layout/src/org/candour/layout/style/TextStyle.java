// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.style;

import org.candour.layout.Colour;
import org.candour.layout.font.OpenTypeFace;
import org.candour.layout.font.Typeface;

/**
 * How a run of words looks.
 *
 * @param typeface the font
 * @param size its size in points
 * @param colour the colour
 * @param rise how far it stands above the baseline, in points
 */
public record TextStyle(Typeface typeface, double size, Colour colour, double rise) {

    /** A style on the baseline. */
    public static TextStyle of(Typeface typeface, double size, Colour colour) {
        return new TextStyle(typeface, size, colour, 0);
    }

    /** The font itself. */
    public OpenTypeFace face() {
        return typeface.face();
    }

    /** The same in another font. */
    public TextStyle in(Typeface other) {
        return new TextStyle(other, size, colour, rise);
    }

    /** The same in another colour. */
    public TextStyle in(Colour other) {
        return new TextStyle(typeface, size, other, rise);
    }

    /** The same, small and raised, as the number of a note. */
    public TextStyle raised() {
        return new TextStyle(typeface, size * 0.64, colour, size * 0.34);
    }
}
