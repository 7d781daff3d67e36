// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.owned;
import static org.candour.testkit.Lines.owner;
import static org.candour.testkit.Lines.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link RecommendationWithoutOwner}. */
final class RecommendationWithoutOwnerTest {
    @Test
    void oneWithoutAnOwnerAmongOthersIsReported() {
        assertEquals(
                List.of("Recommendation \"two\" has no owner, but others have."
                        + " Add \"owner …\" naming one of the report's owners."),
                messages(
                        new RecommendationWithoutOwner(),
                        owner("manager", "Crime manager"),
                        owned("manager", recommendation("one", List.of(), "Do this.")),
                        recommendation("two", List.of(), "Do that.")));
    }

    @Test
    void whereNoneHasAnOwnerNothingIsReported() {
        assertEquals(
                List.of(), messages(new RecommendationWithoutOwner(), recommendation("one", List.of(), "Do this.")));
    }
}
