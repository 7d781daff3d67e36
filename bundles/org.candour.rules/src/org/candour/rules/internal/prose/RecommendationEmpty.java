// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import org.candour.model.Answer;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A recommendation or consideration says what should be done. */
public final class RecommendationEmpty extends CandourRule {
    /** The rule. */
    public RecommendationEmpty() {
        super("recommendation-empty", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Answer answer : report.all(Answer.class)) {
            if (!PlainWords.anyBelow(report, answer)) {
                sink.accept(problem(answer, Called.first(answer)));
            }
        }
    }
}
