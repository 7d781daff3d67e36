// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.goodPractice;
import static org.candour.testkit.Lines.strength;
import static org.candour.testkit.ProseText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FindingEmpty}. */
final class FindingEmptyTest {
    @Test
    void aFindingThatSaysNothingIsReported() {
        assertEquals(
                List.of("AFI \"groups\" says nothing. Write what was found below it, indented."),
                messages(new FindingEmpty(), afi("groups")));
    }

    @Test
    void aFindingThatHoldsOnlyATableIsNotEmpty() {
        assertEquals(List.of(), messages(new FindingEmpty(), body(strength("posts"), grid("a | b"))));
    }

    @Test
    void goodPracticeMayTakeTheWordsOfItsStrength() {
        assertEquals(
                List.of(),
                messages(
                        new FindingEmpty(),
                        strength("advice", "Builders ask first."),
                        goodPractice(null, List.of("advice"))));
    }

    @Test
    void goodPracticeOfItsOwnNeedsWords() {
        assertEquals(
                1,
                messages(new FindingEmpty(), goodPractice("advice", List.of())).size());
    }
}
