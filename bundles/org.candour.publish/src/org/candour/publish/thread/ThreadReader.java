// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.candour.language.Location;
import org.candour.language.ReportReading;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Area;
import org.candour.model.Contract;
import org.candour.model.Date;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.candour.model.Owner;
import org.candour.model.Recommendation;
import org.candour.model.Target;
import org.candour.model.report.WholeReport;

/** Reads the golden thread off a report. */
final class ThreadReader {
    private final ReportReading reading;
    private final WholeReport report;
    private final Gaps gaps;
    private final PlainWords words;
    private final Map<Recommendation, Integer> numbers = new HashMap<>();
    private final Map<Element, ThreadEnd> ends = new HashMap<>();

    ThreadReader(ReportReading reading, WholeReport report) {
        this.reading = reading;
        this.report = report;
        this.gaps = Gaps.in(reading, report);
        this.words = new PlainWords(report);
        report.recommendations().forEach(one -> numbers.put(one, numbers.size() + 1));
    }

    GoldenThread thread() {
        List<ThreadRow> rows = new ArrayList<>();
        for (Afi afi : report.all(Afi.class)) {
            List<Answer> answers = report.answersTo(afi);
            if (answers.isEmpty()) {
                rows.add(row(Optional.of(afi), Optional.empty()));
            }
            answers.forEach(answer -> rows.add(row(Optional.of(afi), Optional.of(answer))));
        }
        for (Answer answer : report.all(Answer.class)) {
            if (WholeReport.answered(answer).isEmpty()) {
                rows.add(row(Optional.empty(), Optional.of(answer)));
            }
        }
        List<ThreadEnd> targets =
                report.all(Target.class).stream().map(this::end).toList();
        return new GoldenThread(rows, targets, gaps.elsewhere());
    }

    private ThreadRow row(Optional<Afi> afi, Optional<Answer> answer) {
        Element first = afi.isPresent() ? afi.get() : answer.orElseThrow();
        List<ThreadGap> missing = new ArrayList<>();
        afi.ifPresent(one -> missing.addAll(gaps.of(one)));
        answer.ifPresent(one -> missing.addAll(gaps.of(one)));
        Optional<Recommendation> recommendation =
                answer.filter(Recommendation.class::isInstance).map(Recommendation.class::cast);
        return new ThreadRow(
                report.placeOf(first).area().map(this::title).orElse(""),
                recommendation.map(this::theme).orElse(""),
                answer.flatMap(WholeReport::ownerOf).map(Owner::getTitle).orElse(""),
                afi.map(this::end),
                answer.map(this::end),
                recommendation.flatMap(this::commitment),
                missing);
    }

    private String title(Area area) {
        String name = area.getName() == null ? "" : area.getName();
        return Optional.ofNullable(area.getTitle())
                .or(() -> report.framework()
                        .flatMap(framework -> framework.area(name))
                        .map(Area::getTitle))
                .orElse(name);
    }

    private String theme(Recommendation recommendation) {
        boolean known =
                recommendation.getTheme() != null && !recommendation.getTheme().eIsProxy();
        return known ? Optional.ofNullable(recommendation.getTheme().getTitle()).orElse("") : "";
    }

    private ThreadEnd end(Element element) {
        return ends.computeIfAbsent(element, one -> {
            ThreadEnd.Kind kind = switch (one) {
                case Afi afi -> ThreadEnd.Kind.AFI;
                case Recommendation recommendation -> ThreadEnd.Kind.RECOMMENDATION;
                case Target target -> ThreadEnd.Kind.TARGET;
                default -> ThreadEnd.Kind.CONSIDERATION;
            };
            OptionalInt number = one instanceof Recommendation recommendation
                    ? OptionalInt.of(numbers.get(recommendation))
                    : OptionalInt.empty();
            String name = Optional.ofNullable(one.getName()).orElse("");
            return new ThreadEnd(kind, number, name, words.of(one), reading.locate(one));
        });
    }

    private Optional<Commitment> commitment(Recommendation recommendation) {
        Optional<Contract> contract = report.first(Contract.class);
        String revisit =
                contract.map(Contract::getRevisit).map(ThreadReader::words).orElse("");
        if (recommendation.getImplementBy() != null) {
            Location place = reading.locate(recommendation, InspectionPackage.Literals.RECOMMENDATION__IMPLEMENT_BY, 0);
            return Optional.of(new Commitment(words(recommendation.getImplementBy()), revisit, place));
        }
        return contract.map(all -> new Commitment(
                Optional.ofNullable(all.getImplementBy())
                        .map(ThreadReader::words)
                        .orElse(""),
                revisit,
                reading.locate(all)));
    }

    private static String words(Date date) {
        String day = date.getDay() > 0 ? date.getDay() + " " : "";
        return (day + date.getMonth().getLiteral() + (date.getYear() > 0 ? " " + date.getYear() : "")).strip();
    }
}
