// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.list;
import static org.candour.testkit.Lines.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Grouping;
import org.candour.model.Listed;
import org.junit.jupiter.api.Test;

/** Tests {@link RecommendationNotListed}. */
final class RecommendationNotListedTest {
    @Test
    void recommendationsGatheredNowhereAreReportedOnce() {
        assertEquals(
                1,
                messages(
                                new RecommendationNotListed(),
                                recommendation("one", List.of(), "Do this."),
                                recommendation("two", List.of(), "Do that."))
                        .size());
    }

    @Test
    void aListGathersThem() {
        assertEquals(
                List.of(),
                messages(
                        new RecommendationNotListed(),
                        list(Listed.RECOMMENDATIONS, Grouping.THEME),
                        recommendation("one", List.of(), "Do this.")));
    }

    @Test
    void aListOfSomethingElseDoesNot() {
        assertEquals(
                1,
                messages(
                                new RecommendationNotListed(),
                                list(Listed.AFIS, Grouping.AREA),
                                recommendation("one", List.of(), "Do this."))
                        .size());
    }

    @Test
    void theContractGathersThem() {
        assertEquals(
                List.of(),
                messages(
                        new RecommendationNotListed(),
                        recommendation("one", List.of(), "Do this."),
                        contract("terms", "Notional Contract", null, null)));
    }
}
