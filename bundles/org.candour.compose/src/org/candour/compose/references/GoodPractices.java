// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.references;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.model.GoodPractice;
import org.candour.model.ListDirective;
import org.candour.model.Listed;
import org.candour.model.Strength;
import org.candour.model.report.WholeReport;

/** How good practice relates to the strengths it comes from. */
public final class GoodPractices {
    private GoodPractices() {}

    /**
     * Whether good practice prints in its place. Beside the strengths it comes from it does not, since these are
     * marked instead; its own words, if it has any, are kept for the list of good practice.
     */
    public static boolean standsByItself(WholeReport report, GoodPractice good) {
        return good.getBody() != null && !isListed(report)
                || sources(good).isEmpty()
                || report.placeOf(good).area().isEmpty()
                || sources(good).stream()
                        .anyMatch(strength -> !report.placeOf(strength)
                                .area()
                                .equals(report.placeOf(good).area()));
    }

    private static boolean isListed(WholeReport report) {
        return report.all(ListDirective.class).stream().anyMatch(list -> list.getListed() == Listed.GOOD_PRACTICE);
    }

    /** The strengths it comes from, without names that lead nowhere. */
    public static List<Strength> sources(GoodPractice good) {
        return good.getFrom().stream().filter(strength -> !strength.eIsProxy()).toList();
    }

    /** All strengths of a report that are named as good practice. */
    public static Set<Strength> namedIn(WholeReport report) {
        Set<Strength> named = new HashSet<>();
        report.all(GoodPractice.class).forEach(good -> named.addAll(sources(good)));
        return named;
    }
}
