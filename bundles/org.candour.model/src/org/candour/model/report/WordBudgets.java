// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Element;
import org.candour.model.ReportHeader;
import org.candour.model.WordLimit;

/** How a report keeps to the limits that its framework sets on words. */
public final class WordBudgets {
    private final WholeReport report;
    private final WordCount count;

    private WordBudgets(WholeReport report, WordCount count) {
        this.report = report;
        this.count = count;
    }

    /**
     * Looks at the limits on a report.
     *
     * @param count the count of its words
     */
    public static WordBudgets of(WholeReport report, WordCount count) {
        return new WordBudgets(report, count);
    }

    /**
     * A part of a report and the words it may have.
     *
     * @param part the line that opens it
     * @param words how many words it has
     * @param allowed how many it may have at most
     */
    public record Budget(Element part, int words, int allowed) {
        /** By how many words it is too long; 0 when it is not. */
        public int over() {
            return Math.max(0, words - allowed);
        }
    }

    /** The limited parts of the report in reading order. */
    public List<Budget> all() {
        List<Budget> budgets = new ArrayList<>();
        report.elements().forEach(line -> ofPart(line).ifPresent(budgets::add));
        return budgets;
    }

    /** The limited parts that the words at a line count towards, the innermost first and the whole report last. */
    public List<Budget> at(Element line) {
        Set<Element> parts = new LinkedHashSet<>();
        parts.add(line);
        parts.addAll(count.partsAround(line));
        report.first(ReportHeader.class).ifPresent(parts::add);
        return parts.stream().map(this::ofPart).flatMap(Optional::stream).toList();
    }

    private Optional<Budget> ofPart(Element part) {
        return report.framework()
                .flatMap(framework -> framework.limitOn(part))
                .map(WordLimit::getWords)
                .map(allowed -> new Budget(part, count.in(part), allowed));
    }
}
