// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fieldwork;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link FieldworkReversed}. */
final class FieldworkReversedTest {
    @Test
    void fieldworkThatEndsBeforeItBeginsIsReported() {
        assertEquals(
                List.of("The fieldwork ends on 4 December 2006, before it begins on 13 December 2006."
                        + " Correct one of the dates."),
                messages(
                        new FieldworkReversed(),
                        fieldwork(date(13, Month.DECEMBER, 2006), date(4, Month.DECEMBER, 2006))));
    }

    @Test
    void fieldworkOfOneDayIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new FieldworkReversed(),
                        fieldwork(date(4, Month.DECEMBER, 2006), date(4, Month.DECEMBER, 2006))));
    }

    @Test
    void anImpossibleDateIsLeftToItsOwnRule() {
        assertEquals(
                List.of(),
                messages(new FieldworkReversed(), fieldwork(date(4, Month.MAY, 2006), date(31, Month.APRIL, 2006))));
    }

    @Test
    void anOpenEndIsNoReversal() {
        assertEquals(List.of(), messages(new FieldworkReversed(), fieldwork(date(4, Month.MAY, 2006), null)));
    }
}
