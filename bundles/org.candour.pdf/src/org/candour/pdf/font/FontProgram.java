// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font program cut down to the glyphs of a subset.
 *
 * @param tag six letters that tell this subset from others of the same font
 * @param bytes the TrueType file
 * @param glyphs the numbers of the glyphs in the file, by their numbers in the whole font
 * @param measures what the font's descriptor says
 */
record FontProgram(String tag, byte[] bytes, Map<Integer, Integer> glyphs, FontMeasures measures) {

    /** What a font embedded in a PDF needs; the mapping from characters is not part of it. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    static FontProgram of(FontSubset subset) throws IOException {
        String tag = tag(subset);
        byte[] whole = subset.face().program();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole))) {
            font.setEnableGsub(false);
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addGlyphIds(glyphs(subset));
            subsetter.setPrefix(tag);
            ByteArrayOutputStream cut = new ByteArrayOutputStream();
            subsetter.writeToStream(cut);
            return new FontProgram(tag, cut.toByteArray(), numbers(subsetter), FontMeasures.of(font));
        }
    }

    /** FontBox names the whole font's glyph by the new number; codes need it the other way round. */
    private static Map<Integer, Integer> numbers(TTFSubsetter subsetter) throws IOException {
        return subsetter.getGIDMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static Set<Integer> glyphs(FontSubset subset) {
        return subset.entries().stream().map(FontSubset.Entry::glyph).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Derived from the content of the subset, so that the same document gets the same letters. */
    private static String tag(FontSubset subset) {
        CRC32 sum = new CRC32();
        sum.update(subset.entries().toString().getBytes(StandardCharsets.UTF_8));
        StringBuilder tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }
}
