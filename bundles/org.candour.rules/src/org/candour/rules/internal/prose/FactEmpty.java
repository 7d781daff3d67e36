// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import org.candour.model.Fact;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A fact has words to print. */
public final class FactEmpty extends CandourRule {
    /** The rule. */
    public FactEmpty() {
        super("fact-empty", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Fact fact : report.all(Fact.class)) {
            if (fact.getWords() == null || fact.getWords().isBlank()) {
                sink.accept(problem(fact, Called.first(fact)));
            }
        }
    }
}
