// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.strength;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FindingOutsideArea}. */
final class FindingOutsideAreaTest {
    @Test
    void aFindingOutsideOfAreasIsReported() {
        assertEquals(
                List.of("Strength \"calm\" stands in no area, but the framework has areas."
                        + " Move it below the area it belongs to."),
                messages(new FindingOutsideArea(), Visits.chosen(), chapter("a", "A"), strength("calm", "Calm.")));
    }

    @Test
    void aFrameworkWithoutAreasAsksForNone() {
        assertEquals(List.of(), messages(new FindingOutsideArea(), Visits.undemanding(), strength("calm", "Calm.")));
    }

    @Test
    void aFindingInAnAreaIsNotReported() {
        assertEquals(
                List.of(),
                messages(new FindingOutsideArea(), Visits.chosen(), area("meals"), strength("calm", "Calm.")));
    }
}
