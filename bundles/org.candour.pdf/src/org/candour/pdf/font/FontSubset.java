// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.layout.font.FontFace;

/**
 * The part of one font that a document uses. Every pair of a glyph and the letters it stands for gets a code of
 * its own, so that a glyph used for two characters, such as a hyphen and a soft hyphen, extracts as either.
 */
public final class FontSubset {

    /** A code's glyph and letters. */
    record Entry(int glyph, String text) {}

    private static final Entry MISSING = new Entry(0, "\uFFFD");

    private final FontFace face;
    private final List<Entry> entries = new ArrayList<>(List.of(MISSING));
    private final Map<Entry, Integer> codes = new HashMap<>();

    /** The subset of a font, as yet without glyphs. */
    public FontSubset(FontFace face) {
        this.face = face;
    }

    /** The font. */
    public FontFace face() {
        return face;
    }

    /**
     * The code of a glyph, taken into the subset if it is new.
     *
     * @param glyph its number in the font
     * @param text the letters it stands for
     */
    public int code(int glyph, String text) {
        return codes.computeIfAbsent(new Entry(glyph, text), this::added);
    }

    /** The width a viewer advances by, in whole thousandths of the font size. */
    public int width(int glyph) {
        return (int) Math.round(face.width(glyph));
    }

    /** The codes in order, from 0 for a missing glyph. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    private int added(Entry entry) {
        entries.add(entry);
        return entries.size() - 1;
    }
}
