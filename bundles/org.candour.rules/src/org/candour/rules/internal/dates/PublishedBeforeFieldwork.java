// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import org.candour.model.Date;
import org.candour.model.Fieldwork;
import org.candour.model.Published;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A report is published after its fieldwork. */
public final class PublishedBeforeFieldwork extends CandourRule {
    /** The rule. */
    public PublishedBeforeFieldwork() {
        super("published-before-fieldwork", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.first(Fieldwork.class).map(Fieldwork::getTo).ifPresent(end -> {
            for (Published published : report.all(Published.class)) {
                Date date = published.getDate();
                if (Days.before(date, end)) {
                    sink.accept(
                            problem(date, Days.words(date), Days.words(end)).suggesting(Days.inLaterYear(date, end)));
                }
            }
        });
    }
}
