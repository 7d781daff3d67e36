// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.domain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AreaOutOfOrder}. */
final class AreaOutOfOrderTest {
    @Test
    void anAreaAfterOneItShouldPrecedeIsReported() {
        assertEquals(
                List.of("Area \"lessons\" stands after area \"marking\", but the framework has it before."
                        + " Move it there with all that belongs to it."),
                messages(new AreaOutOfOrder(), Visits.chosen(), domain("teaching"), area("marking"), area("lessons")));
    }

    @Test
    void anAreaBelowAnotherDomainIsReported() {
        assertEquals(
                List.of("Area \"meals\" belongs to domain \"care\"."
                        + " Move it below the line \"domain care\", and add that line if there is none."),
                messages(new AreaOutOfOrder(), Visits.chosen(), domain("teaching"), area("meals")));
    }

    @Test
    void anAreaLeftOutDisturbsNoOrder() {
        assertEquals(
                List.of(),
                messages(
                        new AreaOutOfOrder(),
                        Visits.chosen(),
                        domain("teaching"),
                        area("marking"),
                        domain("care"),
                        area("safety")));
    }
}
