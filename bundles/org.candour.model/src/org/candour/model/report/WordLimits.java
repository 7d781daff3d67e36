// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.model.Afi;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Consideration;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.GoodPractice;
import org.candour.model.Judgement;
import org.candour.model.LimitedKind;
import org.candour.model.Question;
import org.candour.model.Recommendation;
import org.candour.model.ReportHeader;
import org.candour.model.RequiredChapter;
import org.candour.model.Strength;
import org.candour.model.WordLimit;

/** The limits on words that a framework sets, and which of them is for which part of a report. */
record WordLimits(List<WordLimit> limits) {
    WordLimits {
        limits = limits.stream().filter(limit -> limit.getWords() > 0).toList();
    }

    /** A limit on a part by its name goes before one on its kind, and of two such the first written. */
    Optional<WordLimit> on(Element part) {
        return limits.stream()
                .filter(limit -> isNamedBy(limit, part))
                .findFirst()
                .or(() -> limits.stream()
                        .filter(limit -> limit.getKind() != LimitedKind.NAMED && limit.getKind() == kindOf(part))
                        .findFirst());
    }

    private static boolean isNamedBy(WordLimit limit, Element part) {
        boolean alike = switch (limit.getPart()) {
            case null -> false;
            case RequiredChapter required -> part instanceof Chapter;
            case Domain domain -> part instanceof Domain;
            case Area area -> part instanceof Area;
            case Question question -> part instanceof Judgement;
            default -> false;
        };
        return alike && part.getName() != null && Objects.equals(limit.getPart().getName(), part.getName());
    }

    private static LimitedKind kindOf(Element part) {
        return switch (part) {
            case ReportHeader report -> LimitedKind.REPORT;
            case Chapter chapter -> LimitedKind.CHAPTER;
            case Area area -> LimitedKind.AREA;
            case Strength strength -> LimitedKind.STRENGTH;
            case Afi afi -> LimitedKind.AFI;
            case Consideration consideration -> LimitedKind.CONSIDERATION;
            case Recommendation recommendation -> LimitedKind.RECOMMENDATION;
            case GoodPractice practice -> LimitedKind.GOOD_PRACTICE;
            case Judgement judgement -> LimitedKind.JUDGEMENT;
            default -> LimitedKind.NAMED;
        };
    }
}
