// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Spelling {
    private static final int LONG = 6;

    private Spelling() {}

    /**
     * The word nearest to a misspelt one: one slip away, or two where the word is long. Two letters changing places
     * are one slip; a difference of capitals is none.
     *
     * @return empty when no word is near
     */
    public static Optional<String> nearest(String word, Collection<String> words) {
        String best = null;
        int bestDistance = allowed(word) + 1;
        for (String other : words) {
            if (Math.abs(other.length() - word.length()) < bestDistance) {
                int distance = distance(lower(word), lower(other));
                if (distance < bestDistance || distance == bestDistance && best != null && other.compareTo(best) < 0) {
                    best = distance <= allowed(word) ? other : best;
                    bestDistance = Math.min(distance, bestDistance);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int allowed(String word) {
        return word.length() < 2 ? 0 : word.length() < LONG ? 1 : word.length() < 2 * LONG ? 2 : 3;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The number of letters put in, left out, changed or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
