// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How much closer two neighbouring glyphs stand than their widths say: the {@code kern} feature of {@code GPOS}. */
final class PairKerning {
    private static final int PAIR_ADJUSTMENT = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;

    /** Gives the adjustment of a pair in font units; empty if it says nothing of the left glyph or the pair. */
    private interface Rule {
        OptionalInt adjustment(int left, int right);
    }

    private final FontFile file;
    private final List<Rule> rules = new ArrayList<>();

    PairKerning(FontFile file) {
        this.file = file;
        file.table("GPOS").ifPresent(table -> {
            for (int rule : new LookupTable(file, table, EXTENSION).rules("kern", PAIR_ADJUSTMENT)) {
                read(rule);
            }
        });
    }

    /** The adjustment of a pair in font units; negative where they move together. The first rule that knows wins. */
    int between(int left, int right) {
        for (Rule rule : rules) {
            OptionalInt adjustment = rule.adjustment(left, right);
            if (adjustment.isPresent()) {
                return adjustment.getAsInt();
            }
        }
        return 0;
    }

    private void read(int rule) {
        int firstFormat = file.number(rule + 4);
        if ((firstFormat & X_ADVANCE) == 0) {
            return;
        }
        int advanceAt = 2 * Integer.bitCount(firstFormat & X_ADVANCE - 1);
        int valuesSize = 2 * (Integer.bitCount(firstFormat) + Integer.bitCount(file.number(rule + 6)));
        GlyphCoverage coverage = new GlyphCoverage(file, rule + file.number(rule + 2));
        rules.add(
                file.number(rule) == 1
                        ? singlePairs(rule, coverage, valuesSize, advanceAt)
                        : groups(rule, coverage, valuesSize, advanceAt));
    }

    private Rule singlePairs(int rule, GlyphCoverage coverage, int valuesSize, int advanceAt) {
        Map<Long, Integer> pairs = new HashMap<>();
        coverage.forEach(left -> {
            int set = rule + file.number(rule + 10 + 2 * coverage.place(left).getAsInt());
            for (int i = 0; i < file.number(set); i++) {
                int pair = set + 2 + i * (2 + valuesSize);
                pairs.put(key(left, file.number(pair)), file.signed(pair + 2 + advanceAt));
            }
        });
        return (left, right) -> {
            Integer found = pairs.get(key(left, right));
            return found == null ? OptionalInt.empty() : OptionalInt.of(found);
        };
    }

    private Rule groups(int rule, GlyphCoverage coverage, int valuesSize, int advanceAt) {
        GlyphClasses lefts = new GlyphClasses(file, rule + file.number(rule + 8));
        GlyphClasses rights = new GlyphClasses(file, rule + file.number(rule + 10));
        int rightCount = file.number(rule + 14);
        return (left, right) -> {
            if (coverage.place(left).isEmpty()) {
                return OptionalInt.empty();
            }
            int cell = lefts.group(left) * rightCount + rights.group(right);
            return OptionalInt.of(file.signed(rule + 16 + cell * valuesSize + advanceAt));
        };
    }

    private static long key(int left, int right) {
        return (long) left << 16 | right;
    }
}
