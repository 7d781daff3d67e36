// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.findings;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds texts that say nearly the same in nearly the same words. Likeness is the share of words that two texts have
 * in common (Jaccard's index). Only texts that share some of their rarest words are compared: two sets of words that
 * are alike to a degree t have k words in common among the first n - ceil(t n) + k of each, when all are sorted the
 * same way (prefix filtering; Wang, Li and Feng, "Can we beat the prefix filtering?", 2012). Where even the rarest
 * words are frequent, only so many texts a word are kept, which bounds the time; then a likeness may be missed.
 */
final class Likeness {
    /**
     * Over the reports this was tuned on, no two honest findings were alike above 0.45, and a finding with a fifth of
     * its words changed stayed above 0.65 in nine cases of ten.
     */
    private static final double ALIKE = 0.6;

    /** In few words one changed word may change the sense. */
    private static final double ALIKE_IN_FEW_WORDS = 0.8;

    private static final int FEW_WORDS = 10;
    private static final int RARE_WORDS_SHARED = 3;
    private static final int TEXTS_KEPT_PER_WORD = 64;

    private final List<int[]> texts;
    private final KeptTexts kept = new KeptTexts(TEXTS_KEPT_PER_WORD);
    private final Map<IntBuffer, Integer> firstOfSameWords = new HashMap<>();
    private final int[] rareWordsShared;

    private Likeness(List<int[]> texts) {
        this.texts = texts;
        this.rareWordsShared = new int[texts.size()];
    }

    /**
     * Finds, for each text, the first earlier one it is like.
     *
     * @return an earlier text's position, or -1, for each text in order
     */
    static int[] earlierLike(List<String> texts) {
        Likeness likeness = new Likeness(Vocabulary.ranked(texts));
        return IntStream.range(0, texts.size()).map(likeness::firstLike).toArray();
    }

    private int firstLike(int text) {
        int[] words = texts.get(text);
        if (words.length == 0) {
            return -1;
        }
        Integer same = firstOfSameWords.putIfAbsent(IntBuffer.wrap(words), text);
        if (same != null) {
            return same;
        }
        int rare = words.length - (int) Math.ceil(ALIKE * words.length) + RARE_WORDS_SHARED;
        int[] rarest = Arrays.copyOf(words, Math.min(rare, words.length));
        int first = firstLike(words, rarest);
        for (int word : rarest) {
            kept.keep(word, text);
        }
        return first;
    }

    /** Looks among the texts that share enough rare words; one of fewer words than that is like none but itself. */
    private int firstLike(int[] words, int[] rarest) {
        int first = Integer.MAX_VALUE;
        for (int word : rarest) {
            for (int i = 0; i < kept.count(word); i++) {
                int other = kept.text(word, i);
                if (++rareWordsShared[other] == RARE_WORDS_SHARED && other < first && alike(texts.get(other), words)) {
                    first = other;
                }
            }
        }
        for (int word : rarest) {
            for (int i = 0; i < kept.count(word); i++) {
                rareWordsShared[kept.text(word, i)] = 0;
            }
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }

    private static boolean alike(int[] one, int[] other) {
        int shorter = Math.min(one.length, other.length);
        double bound = shorter < FEW_WORDS ? ALIKE_IN_FEW_WORDS : ALIKE;
        if (shorter < bound * Math.max(one.length, other.length)) {
            return false;
        }
        int common = common(one, other);
        return common >= bound * (one.length + other.length - common);
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
