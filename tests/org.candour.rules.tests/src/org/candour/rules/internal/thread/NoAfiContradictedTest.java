// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.noAfi;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link NoAfiContradicted}. */
final class NoAfiContradictedTest {
    @Test
    void anAreaWithBothIsReported() {
        assertEquals(
                List.of("This line says that the area has no area for improvement, but it has AFI \"slow\"."
                        + " Remove one of the two."),
                messages(new NoAfiContradicted(), area("calls"), afi("slow", "Calls wait."), noAfi()));
    }

    @Test
    void anAfiOfTheNextAreaIsNoContradiction() {
        assertEquals(
                List.of(),
                messages(new NoAfiContradicted(), area("calls"), noAfi(), area("roads"), afi("slow", "Slow.")));
    }
}
