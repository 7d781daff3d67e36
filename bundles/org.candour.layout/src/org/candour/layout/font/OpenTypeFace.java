// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A font read from its file: widths, characters, kerning and ligatures. It never changes once read. */
public final class OpenTypeFace implements FontFace {
    private final String name;
    private final byte[] program;
    private final double[] widths;
    private final CharacterMap characters;
    private final PairKerning kerning;
    private final Ligatures ligatures;
    private final double unit;

    /**
     * Reads a font.
     *
     * @param name its PostScript name
     * @param program a TrueType file
     * @throws IllegalArgumentException if a table is missing that every font has
     */
    public OpenTypeFace(String name, byte[] program) {
        this.name = name;
        this.program = program.clone();
        FontFile file = new FontFile(this.program);
        unit = 1000.0 / file.number(file.requiredTable("head") + 18);
        widths = readWidths(file);
        characters = new CharacterMap(file);
        kerning = new PairKerning(file);
        ligatures = new Ligatures(file);
    }

    private double[] readWidths(FontFile file) {
        int glyphs = file.number(file.requiredTable("maxp") + 4);
        int metrics = file.number(file.requiredTable("hhea") + 34);
        int table = file.requiredTable("hmtx");
        double[] read = new double[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            read[glyph] = unit * file.number(table + 4 * Math.min(glyph, metrics - 1));
        }
        return read;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] program() {
        return program.clone();
    }

    @Override
    public double width(int glyph) {
        return widths[glyph];
    }

    /** Whether the font has a glyph for a character. */
    public boolean has(int character) {
        return characters.glyph(character) != 0;
    }

    /** Turns words into glyphs with ligatures and kerning. A character the font lacks becomes its empty box. */
    public ShapedText shape(String words) {
        int[] points = words.codePoints().toArray();
        int[] glyphs = Arrays.stream(points).map(characters::glyph).toArray();
        int[] starts = new int[glyphs.length];
        int count = 0;
        int character = 0;
        for (int i = 0; i < points.length; count++) {
            Optional<Ligatures.Match> ligature = ligatures.at(glyphs, i);
            int length = ligature.map(Ligatures.Match::length).orElse(1);
            glyphs[count] = ligature.map(Ligatures.Match::glyph).orElse(glyphs[i]);
            starts[count] = character;
            for (int end = i + length; i < end; i++) {
                character += Character.charCount(points[i]);
            }
        }
        int[] set = Arrays.copyOf(glyphs, count);
        return new ShapedText(words, set, advances(set), Arrays.copyOf(starts, count));
    }

    private double[] advances(int[] glyphs) {
        double[] advances = new double[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            int kern = i + 1 < glyphs.length ? kerning.between(glyphs[i], glyphs[i + 1]) : 0;
            advances[i] = widths[glyphs[i]] + unit * kern;
        }
        return advances;
    }

    /** Characters of the words that the font has no glyph for, in order of appearance. */
    public List<String> missing(String words) {
        return words.codePoints()
                .filter(c -> !has(c))
                .mapToObj(Character::toString)
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenTypeFace face && face.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
