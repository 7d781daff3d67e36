// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.wording;

import java.util.Optional;
import org.candour.model.Date;
import org.candour.model.Fieldwork;

/** Dates in words, such as "4 December 2006"; a no-break space keeps day and month together. */
public final class DateWords {
    private static final String TOGETHER = "\u00A0";

    private DateWords() {}

    /** The date, or month and year where it has no day. */
    public static String of(Date date) {
        return dayAndMonth(date) + year(date);
    }

    /** The date with its preposition: "on 3 July 2007", "in July 2007". */
    public static String when(Date date) {
        return Wording.words(date.getDay() > 0 ? "date.on" : "date.in", of(date));
    }

    /** The days of fieldwork without repeating month or year: "4 to 13 December 2006"; empty when no day is given. */
    public static Optional<String> of(Fieldwork fieldwork) {
        Date from = fieldwork.getFrom();
        Date to = fieldwork.getTo();
        if (from == null || to == null) {
            return Optional.ofNullable(from == null ? to : from).map(DateWords::of);
        }
        String last = of(to);
        String first = shortened(from, to);
        return Optional.of(of(from).equals(last) ? last : Wording.words("date.range", first, last));
    }

    private static String shortened(Date from, Date to) {
        if (from.getYear() != to.getYear()) {
            return of(from);
        }
        boolean sameMonth = from.getMonth() == to.getMonth() && from.getDay() > 0 && to.getDay() > 0;
        return sameMonth ? Integer.toString(from.getDay()) : dayAndMonth(from);
    }

    private static String dayAndMonth(Date date) {
        String month = date.getMonth().getLiteral();
        return date.getDay() > 0 ? date.getDay() + TOGETHER + month : month;
    }

    private static String year(Date date) {
        return date.getYear() > 0 ? " " + date.getYear() : "";
    }
}
