// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import org.candour.model.Answer;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A recommendation or consideration must rest on at least one area for improvement. */
public final class AnswerAddressesNoAfi extends CandourRule {
    /** The rule. */
    public AnswerAddressesNoAfi() {
        super("recommendation-addresses-no-afi", Severity.ERROR, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Answer answer : report.all(Answer.class)) {
            if (answer.getAddresses().isEmpty()) {
                sink.accept(problem(answer, Called.first(answer)));
            }
        }
    }
}
