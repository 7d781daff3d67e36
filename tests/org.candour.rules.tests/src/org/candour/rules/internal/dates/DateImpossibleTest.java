// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.by;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.published;
import static org.candour.testkit.Lines.recommendation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link DateImpossible}. */
final class DateImpossibleTest {
    @Test
    void theThirtyFirstOfFebruaryIsReported() {
        assertEquals(
                List.of("There is no 31 February 2007. Did you mean 28 February 2007?"),
                messages(new DateImpossible(), published(date(31, Month.FEBRUARY, 2007))));
    }

    @Test
    void theTwentyNinthOfFebruaryIsThereInALeapYear() {
        assertEquals(List.of(), messages(new DateImpossible(), published(date(29, Month.FEBRUARY, 2008))));
    }

    @Test
    void aYearOfTwoDigitsIsReported() {
        assertEquals(
                List.of("The year of \"4 May 7\" needs four digits. Write it in full, as in \"4 December 2006\"."),
                messages(new DateImpossible(), published(date(4, Month.MAY, 7))));
    }

    @Test
    void datesOfClausesAreLookedAt() {
        assertEquals(
                1,
                messages(
                                new DateImpossible(),
                                by(date(31, Month.APRIL, 2007), recommendation("rigour", List.of(), "Do this.")))
                        .size());
    }

    @Test
    void aMonthAloneIsPossible() {
        assertEquals(List.of(), messages(new DateImpossible(), published(date(0, Month.FEBRUARY, 2007))));
    }
}
