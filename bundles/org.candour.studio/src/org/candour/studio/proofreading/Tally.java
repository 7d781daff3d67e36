// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.ReportHeader;
import org.candour.model.Titled;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.model.report.WordBudgets;
import org.candour.model.report.WordBudgets.Budget;
import org.candour.model.report.WordCount;
import org.candour.studio.words.Words;

/** What the status line says of the words of a report: how many there are, and how many there may be. */
final class Tally {
    private final WholeReport report;
    private final WordCount count;
    private final WordBudgets budgets;

    private Tally(WholeReport report) {
        this.report = report;
        this.count = WordCount.of(report);
        this.budgets = WordBudgets.of(report, count);
    }

    /** Says how many words a report has; with a line of it, also those there. */
    static String of(WholeReport report, Optional<Element> line) {
        return new Tally(report).words(line);
    }

    private String words(Optional<Element> line) {
        List<String> said = new ArrayList<>();
        line.ifPresent(element -> here(element, said));
        List<Budget> ofReport = line.map(budgets::at).orElse(List.of()).stream()
                .filter(budget -> budget.part() instanceof ReportHeader)
                .toList();
        String whole = said.isEmpty() ? "count.report.alone" : "count.report";
        said.add(
                ofReport.isEmpty()
                        ? Words.text(whole, count.whole())
                        : against(ofReport.getFirst(), Words.text("count.report.limited")));
        return String.join(Words.text("count.between"), said);
    }

    /** The innermost limit is the one to write by; one further out matters here when it is exceeded. */
    private void here(Element line, List<String> said) {
        List<Budget> limits = budgets.at(line).stream()
                .filter(budget -> !(budget.part() instanceof ReportHeader))
                .toList();
        if (limits.isEmpty()) {
            said.add(Words.text("count.here", count.of(line)));
        }
        boolean chapter = false;
        for (Budget limit : limits) {
            if (limit == limits.getFirst() || limit.over() > 0) {
                said.add(against(limit, called(limit.part())));
                chapter |= limit.part() instanceof Chapter;
            }
        }
        if (!chapter) {
            count.inChapterOf(line).ifPresent(words -> said.add(Words.text("count.chapter", words)));
        }
    }

    private static String against(Budget limit, String part) {
        return limit.over() > 0
                ? Words.text("count.over", part, limit.words(), limit.allowed(), limit.over())
                : Words.text("count.within", part, limit.words(), limit.allowed());
    }

    private String called(Element part) {
        Optional<String> own =
                part instanceof Titled titled ? Optional.ofNullable(titled.getTitle()) : Optional.empty();
        return own.or(() -> report.framework().flatMap(framework -> titleIn(framework, part)))
                .orElseGet(() -> Words.text("count.kind." + part.eClass().getName()));
    }

    private static Optional<String> titleIn(FrameworkGuide framework, Element part) {
        Optional<? extends Titled> given = switch (part) {
            case Area area -> framework.area(area.getName());
            case Domain domain -> framework.domain(domain.getName());
            default -> Optional.empty();
        };
        return given.map(Titled::getTitle);
    }
}
