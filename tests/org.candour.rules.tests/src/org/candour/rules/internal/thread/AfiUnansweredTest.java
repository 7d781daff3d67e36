// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.consideration;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AfiUnanswered}. */
final class AfiUnansweredTest {
    @Test
    void anAfiThatLeadsNowhereIsReported() {
        assertEquals(
                List.of("AFI \"groups\" leads to no recommendation or consideration."),
                messages(new AfiUnanswered(), afi("groups", "Groups drift.")));
    }

    @Test
    void anAfiWithoutANameIsCalledThisAfi() {
        assertEquals(
                List.of("This AFI leads to no recommendation or consideration."),
                messages(new AfiUnanswered(), afi(null, "Groups drift.")));
    }

    @Test
    void anAfiAnsweredByAConsiderationIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new AfiUnanswered(),
                        afi("groups", "Groups drift."),
                        consideration("analyst", List.of("groups"), "Share.")));
    }
}
