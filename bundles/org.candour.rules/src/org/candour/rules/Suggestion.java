// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses which known name an unknown one was meant to be. Letters dropped, added, changed or swapped with their
 * neighbour count one slip each, letter case counts nothing; a name may also lack some of its hyphened parts.
 */
public final class Suggestion {
    private static final int TOO_FAR = 1_000;

    private Suggestion() {}

    /** The likeliest of the known names; empty when none comes near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return ranked(word, known).stream().findFirst();
    }

    /** The known names that come near, the likeliest first; equally likely ones in alphabetical order. */
    public static List<String> ranked(String word, Collection<String> known) {
        record Guess(String name, int slips) {}
        return known.stream()
                .distinct()
                .map(name -> new Guess(name, slips(word, name)))
                .filter(guess -> guess.slips() < TOO_FAR)
                .sorted(Comparator.comparingInt(Guess::slips).thenComparing(Guess::name))
                .map(Guess::name)
                .toList();
    }

    private static int slips(String word, String name) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, Math.max(a.length(), b.length()) / 3);
        if (Math.abs(a.length() - b.length()) <= allowed) {
            int distance = distance(a, b);
            if (distance <= allowed) {
                return distance;
            }
        }
        // A part left out is a likelier slip than many wrong letters, but less so than a few.
        return Arrays.asList(b.split("-")).containsAll(Arrays.asList(a.split("-"))) ? b.length() - a.length() : TOO_FAR;
    }

    /**
     * How many slips apart two words are, letter case told apart: the optimal string alignment form of the
     * Damerau-Levenshtein distance, on three rows.
     */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
