// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import org.candour.model.Contract;
import org.candour.model.Date;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A revisit finds little to see before the recommendations are due. */
public final class RevisitBeforeImplementation extends CandourRule {
    /** The rule. */
    public RevisitBeforeImplementation() {
        super("revisit-before-implementation", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Contract contract : report.all(Contract.class)) {
            Date revisit = contract.getRevisit();
            if (Days.before(revisit, contract.getImplementBy())) {
                sink.accept(problem(revisit, Days.words(revisit), Days.words(contract.getImplementBy()))
                        .suggesting(Days.inLaterYear(revisit, contract.getImplementBy())));
            }
        }
    }
}
