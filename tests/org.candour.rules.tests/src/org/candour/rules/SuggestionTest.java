// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link Suggestion}. */
final class SuggestionTest {
    @Test
    void aSlipOfTheKeyboardIsForgiven() {
        List<String> known = List.of("delivery-groups", "partner-role", "training");
        for (String slip : List.of("delivery-grops", "delivery-gropus", "deliverry-groups", "Delivery-Groups")) {
            assertEquals(Optional.of("delivery-groups"), Suggestion.nearest(slip, known), slip);
        }
    }

    @Test
    void partsLeftOutAreForgiven() {
        assertEquals(
                Optional.of("volume-crime-reduction"),
                Suggestion.nearest("crime-reduction", List.of("criminal-justice", "volume-crime-reduction")));
    }

    @Test
    void aNameLikeNoOtherIsNotGuessed() {
        assertEquals(Optional.empty(), Suggestion.nearest("zoology", List.of("teaching", "care")));
    }

    @Test
    void shortNamesNeedMoreThanOneLetterInCommon() {
        assertEquals(Optional.empty(), Suggestion.nearest("smt", List.of("bcu", "sgt-x")));
    }

    @Test
    void theLikeliestComesFirstAndEqualsInAlphabeticalOrder() {
        assertEquals(
                List.of("leader", "leaders", "reader"),
                Suggestion.ranked("leader", List.of("reader", "leaders", "leader")));
    }

    @Test
    void neighboursChangedRoundCountOnce() {
        assertEquals(1, Suggestion.distance("form", "from"));
        assertEquals(3, Suggestion.distance("kitten", "sitting"));
        assertEquals(4, Suggestion.distance("", "four"));
    }
}
