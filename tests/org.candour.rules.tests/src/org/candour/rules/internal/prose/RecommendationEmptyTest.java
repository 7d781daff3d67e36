// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.ProseText.bullets;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link RecommendationEmpty}. */
final class RecommendationEmptyTest {
    @Test
    void aRecommendationThatSaysNothingIsReported() {
        assertEquals(
                List.of("Recommendation \"rigour\" says nothing. Write what should be done below it, indented."),
                messages(new RecommendationEmpty(), recommendation("rigour", List.of())));
    }

    @Test
    void oneWithOnlyAListIsNotEmpty() {
        assertEquals(
                List.of(),
                messages(new RecommendationEmpty(), body(recommendation("rigour", List.of()), bullets("name owners"))));
    }
}
