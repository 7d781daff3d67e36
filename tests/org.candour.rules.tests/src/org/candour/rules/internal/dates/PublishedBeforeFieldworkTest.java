// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fieldwork;
import static org.candour.testkit.Lines.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

/** Tests {@link PublishedBeforeFieldwork}. */
final class PublishedBeforeFieldworkTest {
    @Test
    void aReportPublishedBeforeItsFieldworkIsReported() {
        assertEquals(
                List.of("The report is published in January 2006, before its fieldwork ends on 13 December 2006."
                        + " Correct one of the dates."),
                messages(
                        new PublishedBeforeFieldwork(),
                        fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                        published(date(0, Month.JANUARY, 2006))));
    }

    @Test
    void aReportPublishedInTheSameMonthIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new PublishedBeforeFieldwork(),
                        fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                        published(date(0, Month.DECEMBER, 2006))));
    }
}
