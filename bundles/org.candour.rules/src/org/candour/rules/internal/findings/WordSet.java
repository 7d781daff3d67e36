// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.findings;

import java.util.Arrays;
import java.util.Locale;

/** The distinct words of a text, for comparing it with others. Small and capital letters count as the same. */
final class WordSet {
    private static final int PARTS = 4;
    private static final int BITS = PARTS * Long.SIZE;

    /** A number for each word, ascending. Two words may have the same one, about once in four thousand million. */
    private final int[] words;

    /** A bit for each word, so that several words may share one. */
    private final long[] bits = new long[PARTS];

    private WordSet(int[] words) {
        this.words = words;
        for (int word : words) {
            int bit = Math.floorMod(word, BITS);
            bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
        }
    }

    static WordSet of(String text) {
        int[] found = new int[16];
        int count = 0;
        String small = text.toLowerCase(Locale.ROOT);
        for (int start = 0, end; start < small.length(); start = end + 1) {
            end = start;
            int word = 0;
            while (end < small.length() && Character.isLetterOrDigit(small.charAt(end))) {
                word = 31 * word + small.charAt(end);
                end++;
            }
            if (end > start) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = scattered(word);
            }
        }
        return new WordSet(Arrays.stream(found, 0, count).sorted().distinct().toArray());
    }

    /** Spreads numbers of like words over all bits (the last step of MurmurHash 3, which loses none of them). */
    private static int scattered(int word) {
        int mixed = (word ^ word >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    int size() {
        return words.length;
    }

    /** Whether it may be that only so many words are in the one set and not in the other: what the bits can tell. */
    boolean mayDifferByOnly(int most, WordSet other) {
        int apart = Math.abs(words.length - other.words.length);
        for (int i = 0, differing = 0; i < PARTS && apart <= most; i++) {
            differing += Long.bitCount(bits[i] ^ other.bits[i]);
            apart = Math.max(apart, differing);
        }
        return apart <= most;
    }

    /** How many words it and another have in common. */
    int common(WordSet other) {
        int common = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = Integer.compare(words[i], other.words[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
