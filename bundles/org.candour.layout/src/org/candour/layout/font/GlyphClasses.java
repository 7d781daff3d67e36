// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.HashMap;
import java.util.Map;

/** Groups of glyphs that are kerned alike. Glyphs that are not named belong to group 0. */
final class GlyphClasses {
    private final Map<Integer, Integer> groups = new HashMap<>();

    GlyphClasses(FontFile file, int offset) {
        if (file.number(offset) == 1) {
            int first = file.number(offset + 2);
            int count = file.number(offset + 4);
            for (int i = 0; i < count; i++) {
                groups.put(first + i, file.number(offset + 6 + 2 * i));
            }
        } else {
            int count = file.number(offset + 2);
            for (int i = 0; i < count; i++) {
                readRange(file, offset + 4 + 6 * i);
            }
        }
    }

    private void readRange(FontFile file, int range) {
        for (int glyph = file.number(range); glyph <= file.number(range + 2); glyph++) {
            groups.put(glyph, file.number(range + 4));
        }
    }

    int group(int glyph) {
        return groups.getOrDefault(glyph, 0);
    }
}
