// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import java.util.List;
import org.candour.model.Contract;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** The contract says by when its recommendations are to be implemented. */
public final class ContractWithoutDate extends CandourRule {
    /** The rule. */
    public ContractWithoutDate() {
        super("contract-without-date", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        List<Recommendation> recommendations = report.recommendations();
        boolean eachHasItsOwn = !recommendations.isEmpty()
                && recommendations.stream().allMatch(recommendation -> recommendation.getImplementBy() != null);
        for (Contract contract : report.all(Contract.class)) {
            if (contract.getImplementBy() == null && !eachHasItsOwn) {
                sink.accept(problem(contract, Called.first(contract)));
            }
        }
    }
}
