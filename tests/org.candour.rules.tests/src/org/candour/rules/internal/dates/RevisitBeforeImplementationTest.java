// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.date;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link RevisitBeforeImplementation}. */
final class RevisitBeforeImplementationTest {
    @Test
    void aRevisitBeforeTheDayDueIsReported() {
        assertEquals(
                List.of("The revisit in June 2007 comes before the recommendations are due on 31 July 2007."
                        + " Correct one of the dates."),
                messages(
                        new RevisitBeforeImplementation(),
                        contract("terms", "Notional Contract", date(31, Month.JULY, 2007), date(0, Month.JUNE, 2007))));
    }

    @Test
    void aRevisitInTheMonthDueIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new RevisitBeforeImplementation(),
                        contract("terms", "Notional Contract", date(31, Month.JULY, 2007), date(0, Month.JULY, 2007))));
    }
}
