// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Glyphs that stand for two or more letters, such as "fi": the {@code liga} feature of {@code GSUB}. */
final class Ligatures {
    private static final int LIGATURE_SUBSTITUTION = 4;
    private static final int EXTENSION = 7;

    /**
     * A ligature.
     *
     * @param glyph its glyph
     * @param rest the glyphs it replaces after the first
     */
    private record Ligature(int glyph, int[] rest) {}

    /** What replaces the glyphs at a place, and how many it replaces. */
    record Match(int glyph, int length) {}

    private final Map<Integer, List<Ligature>> byFirst = new HashMap<>();

    Ligatures(FontFile file) {
        file.table("GSUB").ifPresent(table -> {
            for (int rule : new LookupTable(file, table, EXTENSION).rules("liga", LIGATURE_SUBSTITUTION)) {
                read(file, rule);
            }
        });
    }

    private void read(FontFile file, int rule) {
        GlyphCoverage coverage = new GlyphCoverage(file, rule + file.number(rule + 2));
        coverage.forEach(first -> {
            int set = rule + file.number(rule + 6 + 2 * coverage.place(first).getAsInt());
            for (int i = 0; i < file.number(set); i++) {
                int ligature = set + file.number(set + 2 + 2 * i);
                int[] rest = new int[file.number(ligature + 2) - 1];
                for (int k = 0; k < rest.length; k++) {
                    rest[k] = file.number(ligature + 4 + 2 * k);
                }
                byFirst.computeIfAbsent(first, g -> new ArrayList<>()).add(new Ligature(file.number(ligature), rest));
            }
        });
    }

    /** The longest ligature for the glyphs from a place on. */
    Optional<Match> at(int[] glyphs, int place) {
        Match best = null;
        for (Ligature ligature : byFirst.getOrDefault(glyphs[place], List.of())) {
            int length = ligature.rest.length + 1;
            if ((best == null || length > best.length) && matches(ligature.rest, glyphs, place + 1)) {
                best = new Match(ligature.glyph, length);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(int[] rest, int[] glyphs, int from) {
        if (from + rest.length > glyphs.length) {
            return false;
        }
        for (int k = 0; k < rest.length; k++) {
            if (glyphs[from + k] != rest[k]) {
                return false;
            }
        }
        return true;
    }
}
