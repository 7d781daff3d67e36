// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Divides words by Liang's method: patterns vote between letters, and odd sums allow a hyphen. */
public final class Hyphenator {
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 3;

    private final Map<String, int[]> patterns = new HashMap<>();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();
    private int longest;

    private Hyphenator() {}

    /** British English: the patterns of the TeX users, shipped with Candour. */
    public static Hyphenator british() {
        return British.INSTANCE;
    }

    /** Reads the patterns once, when first asked for. */
    private static final class British {
        static final Hyphenator INSTANCE = new Hyphenator();

        static {
            read("/hyphenation/en-gb.patterns.txt").forEach(INSTANCE::addPattern);
            read("/hyphenation/en-gb.exceptions.txt").forEach(INSTANCE::addException);
        }
    }

    /**
     * Where a word may be divided.
     *
     * @param word letters only
     * @return how many letters stand before each possible hyphen, in rising order
     */
    public List<Integer> divisions(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length() || lower.length() < LEAST_BEFORE + LEAST_AFTER) {
            return List.of();
        }
        List<Integer> exception = exceptions.get(lower);
        return exception != null ? exception : byPatterns("." + lower + ".");
    }

    private List<Integer> byPatterns(String dotted) {
        int[] votes = new int[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            for (int to = from + 1; to <= Math.min(dotted.length(), from + longest); to++) {
                int[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    votes[from + i] = Math.max(votes[from + i], pattern[i]);
                }
            }
        }
        List<Integer> divisions = new ArrayList<>();
        for (int before = LEAST_BEFORE; before <= dotted.length() - 2 - LEAST_AFTER; before++) {
            if (votes[before + 1] % 2 == 1) {
                divisions.add(before);
            }
        }
        return List.copyOf(divisions);
    }

    private void addPattern(String line) {
        StringBuilder letters = new StringBuilder();
        int[] votes = new int[line.length() + 1];
        for (char c : line.toCharArray()) {
            if (Character.isDigit(c)) {
                votes[letters.length()] = c - '0';
            } else {
                letters.append(c);
            }
        }
        longest = Math.max(longest, letters.length());
        patterns.put(letters.toString(), Arrays.copyOf(votes, letters.length() + 1));
    }

    private void addException(String line) {
        List<Integer> divisions = new ArrayList<>();
        for (int at = line.indexOf('-'); at >= 0; at = line.indexOf('-', at + 1)) {
            divisions.add(at - divisions.size());
        }
        exceptions.put(line.replace("-", ""), List.copyOf(divisions));
    }

    private static List<String> read(String path) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Hyphenator.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " of this installation cannot be read.", e);
        }
    }
}
