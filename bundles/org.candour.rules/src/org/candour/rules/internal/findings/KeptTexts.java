// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.findings;

import java.util.Arrays;

/** The first so many texts that have a word among their rarest, for each word. */
final class KeptTexts {
    private final int perWord;
    private int[][] texts = new int[1024][];
    private int[] counts = new int[1024];

    KeptTexts(int perWord) {
        this.perWord = perWord;
    }

    /** How many texts are kept for a word. */
    int count(int word) {
        return word < counts.length ? counts[word] : 0;
    }

    /** One of the texts kept for a word, in the order they came. */
    int text(int word, int index) {
        return texts[word][index];
    }

    /** Keeps a text for a word, unless there are enough. */
    void keep(int word, int text) {
        if (word >= counts.length) {
            counts = Arrays.copyOf(counts, word * 2);
            texts = Arrays.copyOf(texts, word * 2);
        }
        int count = counts[word];
        if (count == perWord) {
            return;
        }
        if (texts[word] == null || count == texts[word].length) {
            texts[word] = texts[word] == null ? new int[2] : Arrays.copyOf(texts[word], Math.min(count * 2, perWord));
        }
        texts[word][count] = text;
        counts[word]++;
    }
}
