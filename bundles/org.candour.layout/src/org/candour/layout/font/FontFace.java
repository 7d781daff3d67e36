// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

/** One of the fonts shipped with Candour. Two faces are equal when they are the same font. */
public interface FontFace {

    /** The PostScript name, such as {@code SourceSerif4-Regular}. */
    String name();

    /** The font program, a TrueType file; a fresh copy. */
    byte[] program();

    /**
     * How wide a glyph is by itself.
     *
     * @param glyph number of the glyph
     * @return its width in thousandths of the font size
     */
    double width(int glyph);
}
