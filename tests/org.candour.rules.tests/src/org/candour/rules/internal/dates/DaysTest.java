// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import static org.candour.testkit.Lines.date;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link Days}. */
final class DaysTest {
    @Test
    void aLaterYearIsTheFirstInWhichTheDateIsNotBeforeTheOther() {
        assertEquals(
                List.of("31 July 2007"), Days.inLaterYear(date(31, Month.JULY, 2006), date(13, Month.DECEMBER, 2006)));
        assertEquals(
                List.of("September 2007"),
                Days.inLaterYear(date(0, Month.SEPTEMBER, 2005), date(31, Month.JULY, 2007)));
    }

    @Test
    void aMonthOfTheOtherDateIsLateEnough() {
        assertEquals(
                List.of("December 2006"),
                Days.inLaterYear(date(0, Month.DECEMBER, 1006), date(13, Month.DECEMBER, 2006)));
    }

    @Test
    void aLeapDayHasNoLaterYearWithoutOne() {
        assertEquals(List.of(), Days.inLaterYear(date(29, Month.FEBRUARY, 2004), date(13, Month.DECEMBER, 2006)));
    }
}
