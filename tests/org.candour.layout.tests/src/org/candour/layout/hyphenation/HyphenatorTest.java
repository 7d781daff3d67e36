// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.hyphenation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphenatorTest {
    private final Hyphenator hyphenator = Hyphenator.british();

    private String divided(String word) {
        StringBuilder divided = new StringBuilder(word);
        List<Integer> divisions = hyphenator.divisions(word).reversed();
        divisions.forEach(at -> divided.insert(at.intValue(), '-'));
        return divided.toString();
    }

    @Test
    void wordsAreDividedTheBritishWay() {
        assertEquals("per-form-ance", divided("performance"));
        assertEquals("in-spec-tion", divided("inspection"));
        assertEquals("or-gan-isa-tion", divided("organisation"));
    }

    @Test
    void theListOfExceptionsGoesBeforeThePatterns() {
        assertEquals("uni-ver-sity", divided("university"));
        assertEquals("how-ever", divided("however"));
    }

    @Test
    void capitalsMakeNoDifference() {
        assertEquals("Per-form-ance", divided("Performance"));
    }

    @Test
    void fewerThanTwoLettersBeforeOrThreeAfterAreNeverLeft() {
        assertEquals("about", divided("about"));
        assertEquals("unit", divided("unit"));
        assertEquals("only", divided("only"));
    }

    @Test
    void emptyWordsAreNotDivided() {
        assertEquals(List.of(), hyphenator.divisions(""));
    }
}
