// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.Locale;
import org.candour.model.report.WholeReport;
import org.candour.model.report.WordBudgets;
import org.candour.model.report.WordCount;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** No part of a report has more words than the framework allows. */
public final class OverBudget extends CandourRule {
    /** The rule. */
    public OverBudget() {
        super("over-budget", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework()
                .ifPresent(framework -> WordBudgets.of(report, WordCount.of(report)).all().stream()
                        .filter(budget -> budget.over() > 0)
                        .map(budget -> problem(
                                budget.part(),
                                Called.first(budget.part()),
                                words(budget.words()),
                                framework.framework().getName(),
                                number(budget.allowed()),
                                words(budget.over())))
                        .forEach(sink::accept));
    }

    private static String words(int count) {
        return number(count) + (count == 1 ? " word" : " words");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
