// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.candour.model.Date;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the dates of a report mean as days. A date of a month only may be any day of it. */
final class Days {
    private Days() {}

    /** Whether there is such a date; one whose year is missing is left to the reader of files to report. */
    static boolean exists(Date date) {
        return date.getYear() == 0
                || hasYear(date) && date.getDay() <= month(date).lengthOfMonth();
    }

    /** Whether the year has four digits. */
    static boolean hasYear(Date date) {
        return date.getYear() >= 1000 && date.getYear() <= 9999;
    }

    /** Whether one date is before another beyond doubt; false when either is absent or does not exist. */
    static boolean before(Date one, Date other) {
        return known(one) && known(other) && last(one).isBefore(first(other));
    }

    /** The date as printed: {@code 4 December 2006} or {@code December 2006}. */
    static String words(Date date) {
        String month = date.getMonth().getLiteral() + " " + date.getYear();
        return date.getDay() == 0 ? month : date.getDay() + " " + month;
    }

    /** The last day of the month of a date whose year has four digits. */
    static String endOfMonth(Date date) {
        return month(date).lengthOfMonth() + " " + date.getMonth().getLiteral() + " " + date.getYear();
    }

    /**
     * The same day or month in the first year in which it is not before another date, as printed: the year is what is
     * most easily mistaken. Empty when that year has no such day.
     */
    static List<String> inLaterYear(Date date, Date other) {
        Date later = EcoreUtil.copy(date);
        later.setYear(other.getYear());
        if (before(later, other)) {
            later.setYear(other.getYear() + 1);
        }
        return known(later) && !before(later, other) ? List.of(words(later)) : List.of();
    }

    private static boolean known(Date date) {
        return date != null && hasYear(date) && exists(date);
    }

    private static LocalDate first(Date date) {
        return month(date).atDay(Math.max(1, date.getDay()));
    }

    private static LocalDate last(Date date) {
        return date.getDay() == 0 ? month(date).atEndOfMonth() : first(date);
    }

    private static YearMonth month(Date date) {
        return YearMonth.of(date.getYear(), date.getMonth().getValue() + 1);
    }
}
