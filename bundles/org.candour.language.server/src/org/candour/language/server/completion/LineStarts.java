// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.scanning.LineKind;
import org.candour.language.server.reports.Page;
import org.candour.language.server.reports.Spot;
import org.candour.language.server.wording.Words;
import org.candour.model.Chapter;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.ReportHeader;
import org.candour.model.report.Place;

/** The words that can begin a line here, and the lines the framework still wants. */
record LineStarts(Page page, Spot caret) {
    private static final List<LineKind> HEAD = List.of(
            LineKind.REPORT,
            LineKind.SUBJECT,
            LineKind.FORCE,
            LineKind.INSPECTORATE,
            LineKind.MARKING,
            LineKind.FRAMEWORK,
            LineKind.LOOK,
            LineKind.FIELDWORK,
            LineKind.PUBLISHED);
    private static final List<LineKind> SAID_ONCE = List.of(
            LineKind.FACT, LineKind.ABBREVIATION, LineKind.THEME, LineKind.OWNER, LineKind.INCLUDE, LineKind.CHAPTER);
    private static final List<LineKind> FINDINGS = List.of(
            LineKind.AFI,
            LineKind.STRENGTH,
            LineKind.RECOMMENDATION,
            LineKind.CONSIDERATION,
            LineKind.GOOD_PRACTICE,
            LineKind.NO,
            LineKind.AREA,
            LineKind.DOMAIN);
    private static final Set<LineKind> FRAMEWORK = EnumSet.of(
            LineKind.FRAMEWORK,
            LineKind.NUMBERING,
            LineKind.REQUIRE,
            LineKind.DOMAIN,
            LineKind.AREA,
            LineKind.SCALE,
            LineKind.GRADE,
            LineKind.QUESTION,
            LineKind.OUTCOME,
            LineKind.SEVERITY,
            LineKind.LIMIT);
    private static final Set<LineKind> NOT_IN_REPORTS = EnumSet.of(
            LineKind.NUMBERING,
            LineKind.REQUIRE,
            LineKind.SCALE,
            LineKind.GRADE,
            LineKind.QUESTION,
            LineKind.OUTCOME,
            LineKind.SEVERITY,
            LineKind.LIMIT);

    List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        kinds().forEach(kind -> offers.add(offer(kind)));
        if (!isFramework()) {
            Wanted.in(page.whole()).forEach(line -> offers.add(line.offer()));
        }
        return offers;
    }

    private Set<LineKind> kinds() {
        Set<LineKind> kinds = new LinkedHashSet<>();
        if (isFramework()) {
            kinds.addAll(FRAMEWORK);
            return kinds;
        }
        Place place = caret.element().map(page.whole()::placeOf).orElseGet(() -> beforeAll());
        if (place.area().isPresent() || place.domain().isPresent()) {
            kinds.addAll(FINDINGS);
        }
        if (place.chapter().isEmpty()) {
            kinds.addAll(HEAD);
            kinds.addAll(SAID_ONCE);
        }
        kinds.addAll(Arrays.asList(LineKind.values()));
        kinds.removeAll(NOT_IN_REPORTS);
        kinds.removeAll(written());
        return kinds;
    }

    private static Place beforeAll() {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The lines of the head that are there, or have no place in a part of a report. */
    private Set<LineKind> written() {
        Set<LineKind> written = EnumSet.noneOf(LineKind.class);
        boolean part = page.elements().stream().noneMatch(ReportHeader.class::isInstance)
                && page.elements().stream().anyMatch(Chapter.class::isInstance);
        for (LineKind kind : HEAD) {
            if (part
                    || page.whole().elements().stream()
                            .anyMatch(element -> keyword(element).equals(kind.word()))) {
                written.add(kind);
            }
        }
        return written;
    }

    private static String keyword(Element element) {
        return switch (element) {
            case org.candour.model.HeaderWords words -> words.getField().getLiteral();
            case ReportHeader header -> "report";
            case org.candour.model.FrameworkChoice choice -> "framework";
            case org.candour.model.LookChoice choice -> "look";
            case org.candour.model.Fieldwork fieldwork -> "fieldwork";
            case org.candour.model.Published published -> "published";
            default -> "";
        };
    }

    private boolean isFramework() {
        return page.elements().stream().anyMatch(Framework.class::isInstance);
    }

    private static Offer offer(LineKind kind) {
        String label = kind == LineKind.NO ? "no afi" : kind.word();
        Optional<String> construct = Words.find("snippet." + kind.word());
        return new Offer(
                label,
                construct.orElse(label + " "),
                construct.isPresent(),
                Offer.Sort.KEYWORD,
                Optional.empty(),
                Words.find("keyword." + kind.word()));
    }
}
