// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import org.candour.model.Afi;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** An area for improvement should lead to a recommendation or consideration. */
public final class AfiUnanswered extends CandourRule {
    /** The rule. */
    public AfiUnanswered() {
        super("afi-unanswered", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Afi afi : report.all(Afi.class)) {
            if (report.answersTo(afi).isEmpty()) {
                sink.accept(problem(afi, Called.first(afi)));
            }
        }
    }
}
