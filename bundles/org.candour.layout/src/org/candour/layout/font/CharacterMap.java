// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.HashMap;
import java.util.Map;

/** Which glyph stands for a character: the {@code cmap} table, formats 4 and 12. */
final class CharacterMap {
    private static final int FORMAT_SEGMENTS = 4;
    private static final int FORMAT_GROUPS = 12;

    private final FontFile file;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    CharacterMap(FontFile file) {
        this.file = file;
        int table = file.requiredTable("cmap");
        int count = file.number(table + 2);
        for (int i = 0; i < count; i++) {
            int record = table + 4 + 8 * i;
            if (isUnicode(file.number(record), file.number(record + 2))) {
                read(table + file.longNumber(record + 4));
            }
        }
    }

    /** The glyph of a character, 0 if the font has none. */
    int glyph(int character) {
        return glyphs.getOrDefault(character, 0);
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
    }

    private void read(int subtable) {
        int format = file.number(subtable);
        if (format == FORMAT_SEGMENTS) {
            readSegments(subtable);
        } else if (format == FORMAT_GROUPS) {
            readGroups(subtable);
        }
    }

    private void readSegments(int subtable) {
        int doubled = file.number(subtable + 6);
        int ends = subtable + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int s = 0; s < doubled; s += 2) {
            int last = file.number(ends + s);
            for (int c = file.number(starts + s); c <= last && c < 0xffff; c++) {
                int glyph = segmentGlyph(c, file.number(starts + s), file.number(deltas + s), offsets + s);
                if (glyph != 0) {
                    glyphs.put(c, glyph);
                }
            }
        }
    }

    private int segmentGlyph(int character, int start, int delta, int offsetAt) {
        int offset = file.number(offsetAt);
        if (offset == 0) {
            return character + delta & 0xffff;
        }
        int glyph = file.number(offsetAt + offset + 2 * (character - start));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private void readGroups(int subtable) {
        int count = file.longNumber(subtable + 12);
        for (int i = 0; i < count; i++) {
            int group = subtable + 16 + 12 * i;
            int first = file.longNumber(group);
            int last = file.longNumber(group + 4);
            for (int c = first; c <= last; c++) {
                glyphs.put(c, file.longNumber(group + 8) + c - first);
            }
        }
    }
}
