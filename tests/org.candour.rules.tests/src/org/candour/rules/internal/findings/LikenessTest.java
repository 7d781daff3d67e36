// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests {@link Likeness}. */
final class LikenessTest {
    private static int[] earlierLike(List<String> texts) {
        return Likeness.earlierLike(texts.stream().map(WordSet::of).toList());
    }

    private static List<Integer> comparingAll(List<String> texts) {
        List<Set<String>> sets =
                texts.stream().map(text -> Set.copyOf(List.of(text.split(" ")))).toList();
        List<Integer> earlier = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            int j = 0;
            while (j < i && !alike(sets.get(j), sets.get(i))) {
                j++;
            }
            earlier.add(j < i ? j : -1);
        }
        return earlier;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        double common = one.stream().filter(other::contains).count();
        return common / (one.size() + other.size() - common) >= 0.6;
    }

    private static String invented(Random random) {
        return sentence(20, 2_000, random);
    }

    private static String ofFewWords(Random random) {
        return sentence(20, 60, random);
    }

    private static String changed(String text, Random random) {
        return text.substring(0, text.lastIndexOf(' ', text.length() - random.nextInt(20))) + " "
                + sentence(3, 2_000, random);
    }

    /** Distinct words, so that a text is as long as its set. */
    private static String sentence(int length, int vocabulary, Random random) {
        return random.ints(0, vocabulary)
                .distinct()
                .limit(length)
                .mapToObj(i -> "w" + i)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aLookAtTheBitsFindsWhatComparingAllWordsFinds() {
        Random random = new Random(1999);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            texts.add(i > 0 && i % 3 == 0 ? changed(texts.get(random.nextInt(i)), random) : invented(random));
        }
        assertEquals(
                comparingAll(texts), Arrays.stream(earlierLike(texts)).boxed().toList());
    }

    @Test
    void theSameWordsAreAlikeInAnyLetterCaseAndOrder() {
        assertEquals(
                List.of(-1, 0),
                Arrays.stream(earlierLike(List.of("Calls wait long", "long calls WAIT.")))
                        .boxed()
                        .toList());
    }

    @Test
    void manyTextsOfTheSameFewWordsTakeNoLongTime() {
        Random random = new Random(1999);
        List<String> texts =
                IntStream.range(0, 60_000).mapToObj(i -> ofFewWords(random)).toList();
        assertTimeout(Duration.ofSeconds(10), () -> earlierLike(texts));
    }
}
