// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.List;
import java.util.stream.IntStream;

/** Words turned into the glyphs of one face, with ligatures and kerning. */
public final class ShapedText {
    private final int[] glyphs;
    private final double[] advances;
    private final int[] starts;
    private final String words;
    private final String[] texts;
    private final List<String> missing;
    private final double width;

    /**
     * @param words the characters
     * @param glyphs the glyphs from left to right
     * @param advances how far the next glyph stands from each, kerning included, in thousandths of the font size
     * @param starts the index in the words of the first character of each glyph
     */
    ShapedText(String words, int[] glyphs, double[] advances, int[] starts) {
        this.words = words;
        this.glyphs = glyphs;
        this.advances = advances;
        this.starts = starts;
        double sum = 0;
        for (double advance : advances) {
            sum += advance;
        }
        this.width = sum;
        this.texts = new String[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            texts[i] = words.substring(start(i), start(i + 1));
        }
        this.missing = IntStream.range(0, glyphs.length)
                .filter(i -> glyphs[i] == 0)
                .mapToObj(i -> texts[i])
                .distinct()
                .toList();
    }

    /** How many glyphs there are. */
    public int count() {
        return glyphs.length;
    }

    /** The number of a glyph in its font. */
    public int glyph(int index) {
        return glyphs[index];
    }

    /** How far the next glyph stands from this one, in thousandths of the font size. */
    public double advance(int index) {
        return advances[index];
    }

    /** The characters a glyph stands for, such as "fi" for a ligature. */
    public String text(int index) {
        return texts[index];
    }

    /** The index in the words of a glyph's first character; their length for the index after the last glyph. */
    public int start(int index) {
        return index < starts.length ? starts[index] : words.length();
    }

    /** The characters that the font has no glyph for, in order of appearance; mostly empty. */
    public List<String> missing() {
        return missing;
    }

    /** The width of it all in thousandths of the font size. */
    public double width() {
        return width;
    }
}
