// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Which glyphs a rule of the font speaks of, and the place of each in the rule's lists. */
final class GlyphCoverage {
    private final Map<Integer, Integer> places = new HashMap<>();

    GlyphCoverage(FontFile file, int offset) {
        int count = file.number(offset + 2);
        if (file.number(offset) == 1) {
            for (int i = 0; i < count; i++) {
                places.put(file.number(offset + 4 + 2 * i), i);
            }
        } else {
            for (int i = 0; i < count; i++) {
                readRange(file, offset + 4 + 6 * i);
            }
        }
    }

    private void readRange(FontFile file, int range) {
        int first = file.number(range);
        int last = file.number(range + 2);
        int place = file.number(range + 4);
        for (int glyph = first; glyph <= last; glyph++) {
            places.put(glyph, place + glyph - first);
        }
    }

    OptionalInt place(int glyph) {
        Integer place = places.get(glyph);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Hands over each glyph, in the order of their numbers. */
    void forEach(IntConsumer consumer) {
        places.keySet().stream().sorted().forEach(consumer::accept);
    }
}
