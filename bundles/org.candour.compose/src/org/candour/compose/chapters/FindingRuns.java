// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.compose.references.GoodPractices;
import org.candour.model.Afi;
import org.candour.model.Element;
import org.candour.model.GoodPractice;
import org.candour.model.NoAfi;
import org.candour.model.Strength;
import org.candour.model.report.Place;
import org.candour.model.report.WholeReport;

/** Findings of one kind that follow each other in one place; what else stands between does not part them. */
final class FindingRuns {
    /** The kinds of finding, each under a heading of its own. */
    enum Kind {
        STRENGTH("findings.strength", "findings.strengths"),
        AFI("findings.afi", "findings.afis"),
        GOOD_PRACTICE("findings.good-practice", "findings.good-practice");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    private final Map<Element, Kind> starts = new HashMap<>();
    private final Map<Element, Integer> sizes = new HashMap<>();

    FindingRuns(WholeReport report) {
        Element start = null;
        for (Element element : report.elements()) {
            Optional<Kind> kind = kindOf(element, report);
            if (kind.isEmpty()) {
                continue;
            }
            if (start == null || starts.get(start) != kind.get() || !samePlace(report, start, element)) {
                start = element;
                starts.put(start, kind.get());
            }
            sizes.merge(start, 1, Integer::sum);
        }
    }

    private static boolean samePlace(WholeReport report, Element one, Element other) {
        Place place = report.placeOf(one);
        return place.equals(report.placeOf(other));
    }

    /** The kind of a finding that prints in its place; empty for what is no finding. */
    static Optional<Kind> kindOf(Element element, WholeReport report) {
        return switch (element) {
            case Strength s -> Optional.of(Kind.STRENGTH);
            case Afi a -> Optional.of(Kind.AFI);
            case NoAfi n -> Optional.of(Kind.AFI);
            case GoodPractice g when GoodPractices.standsByItself(report, g) -> Optional.of(Kind.GOOD_PRACTICE);
            default -> Optional.empty();
        };
    }

    /** The wording of the heading above a finding; empty when it carries on the run above it. */
    Optional<String> headingAbove(Element finding) {
        return Optional.ofNullable(starts.get(finding))
                .map(kind -> sizes.get(finding) == 1 && !(finding instanceof NoAfi) ? kind.one : kind.many);
    }
}
