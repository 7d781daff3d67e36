// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Texts as sets of words, each word a number: the rarer it is over all texts, the smaller. So the first numbers of a
 * set are those that tell it best from others.
 */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();

    private Vocabulary() {}

    /** The distinct words of each text as ascending numbers. */
    static List<int[]> ranked(List<String> texts) {
        Vocabulary vocabulary = new Vocabulary();
        List<int[]> sets = texts.stream().map(vocabulary::numbered).toList();
        int[] ranks = ranks(sets, vocabulary.numbers.size());
        return sets.stream()
                .map(set ->
                        Arrays.stream(set).map(number -> ranks[number]).sorted().toArray())
                .toList();
    }

    private static int[] ranks(List<int[]> sets, int words) {
        int[] frequencies = new int[words];
        sets.forEach(set -> Arrays.stream(set).forEach(number -> frequencies[number]++));
        List<Integer> rarestFirst =
                new ArrayList<>(IntStream.range(0, words).boxed().toList());
        rarestFirst.sort(Comparator.comparingInt(number -> frequencies[number]));
        int[] ranks = new int[words];
        for (int rank = 0; rank < words; rank++) {
            ranks[rarestFirst.get(rank)] = rank;
        }
        return ranks;
    }

    private int[] numbered(String text) {
        IntStream.Builder found = IntStream.builder();
        String small = text.toLowerCase(Locale.ROOT);
        for (int start = 0, end; start < small.length(); start = end + 1) {
            end = start;
            while (end < small.length() && Character.isLetterOrDigit(small.charAt(end))) {
                end++;
            }
            if (end > start) {
                found.add(numbers.computeIfAbsent(small.substring(start, end), word -> numbers.size()));
            }
        }
        return found.build().distinct().toArray();
    }
}
