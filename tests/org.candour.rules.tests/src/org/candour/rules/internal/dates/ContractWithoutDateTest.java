// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.by;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link ContractWithoutDate}. */
final class ContractWithoutDateTest {
    @Test
    void aContractWithoutADateIsReported() {
        assertEquals(
                List.of("Contract \"terms\" does not say by when the recommendations are to be implemented."
                        + " Add \"implement by\" and a date."),
                messages(new ContractWithoutDate(), contract("terms", "Notional Contract", null, null)));
    }

    @Test
    void recommendationsWithDatesOfTheirOwnNeedNoOther() {
        assertEquals(
                List.of(),
                messages(
                        new ContractWithoutDate(),
                        by(date(1, Month.MAY, 2007), recommendation("rigour", List.of(), "Do this.")),
                        contract("terms", "Notional Contract", null, null)));
    }

    @Test
    void aContractWithADateIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new ContractWithoutDate(),
                        contract("terms", "Notional Contract", date(31, Month.JULY, 2007), null)));
    }
}
