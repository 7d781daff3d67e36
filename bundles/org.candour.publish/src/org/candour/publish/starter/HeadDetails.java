// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.starter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a report before it is begun.
 *
 * @param force the force inspected; what is absent remains to be done
 * @param inspectorate who inspects
 * @param fieldwork when the fieldwork is done
 * @param look the name of the look it is printed in; empty for the usual one
 */
public record HeadDetails(
        Optional<String> force, Optional<String> inspectorate, Optional<Period> fieldwork, Optional<String> look) {

    /** Nothing is known yet. */
    public static final HeadDetails UNKNOWN =
            new HeadDetails(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The days of the fieldwork.
     *
     * @param from the first day
     * @param to the last day; not before the first
     */
    public record Period(LocalDate from, LocalDate to) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        /** The period as a report says it, such as "4 December 2006 to 13 December 2006". */
        String words() {
            return DAY.format(from) + " to " + DAY.format(to);
        }
    }
}
