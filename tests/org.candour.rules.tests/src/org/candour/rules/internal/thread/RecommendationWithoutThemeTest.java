// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.theme;
import static org.candour.testkit.Lines.themed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link RecommendationWithoutTheme}. */
final class RecommendationWithoutThemeTest {
    @Test
    void oneWithoutAThemeAmongThemedOnesIsReported() {
        assertEquals(
                List.of("Recommendation \"two\" has no theme, but others have."
                        + " Add \"theme …\" naming one of the report's themes."),
                messages(
                        new RecommendationWithoutTheme(),
                        theme("people", "People"),
                        themed("people", recommendation("one", List.of(), "Do this.")),
                        recommendation("two", List.of(), "Do that.")));
    }

    @Test
    void whereNoneHasAThemeNothingIsReported() {
        assertEquals(
                List.of(), messages(new RecommendationWithoutTheme(), recommendation("one", List.of(), "Do this.")));
    }
}
