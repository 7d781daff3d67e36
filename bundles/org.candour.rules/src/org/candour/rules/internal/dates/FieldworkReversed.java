// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import org.candour.model.Fieldwork;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** Fieldwork ends no earlier than it begins. */
public final class FieldworkReversed extends CandourRule {
    /** The rule. */
    public FieldworkReversed() {
        super("fieldwork-reversed", Severity.ERROR, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Fieldwork fieldwork : report.all(Fieldwork.class)) {
            if (Days.before(fieldwork.getTo(), fieldwork.getFrom())) {
                sink.accept(problem(fieldwork, Days.words(fieldwork.getTo()), Days.words(fieldwork.getFrom())));
            }
        }
    }
}
