// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.by;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fieldwork;
import static org.candour.testkit.Lines.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link ContractBeforeFieldwork}. */
final class ContractBeforeFieldworkTest {
    @Test
    void aContractDueBeforeTheFieldworkEndsIsReported() {
        assertEquals(
                List.of("Contract \"terms\" is to be implemented by 31 July 2006, before the fieldwork ends on"
                        + " 13 December 2006. Correct one of the dates."),
                messages(
                        new ContractBeforeFieldwork(),
                        fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                        contract("terms", "Notional Contract", date(31, Month.JULY, 2006), null)));
    }

    @Test
    void aRecommendationDueBeforeTheFieldworkEndsIsReported() {
        assertEquals(
                1,
                messages(
                                new ContractBeforeFieldwork(),
                                fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                                by(date(12, Month.DECEMBER, 2006), recommendation("rigour", List.of(), "Do this.")))
                        .size());
    }

    @Test
    void aMonthInWhichTheFieldworkEndsIsNotTooEarly() {
        assertEquals(
                List.of(),
                messages(
                        new ContractBeforeFieldwork(),
                        fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                        contract("terms", "Notional Contract", date(0, Month.DECEMBER, 2006), null)));
    }
}
