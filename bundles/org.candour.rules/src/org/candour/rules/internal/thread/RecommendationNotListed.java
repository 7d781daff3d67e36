// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import java.util.List;
import org.candour.model.Contract;
import org.candour.model.ListDirective;
import org.candour.model.Listed;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** Recommendations should be gathered somewhere: in a list, or in the contract, which lists them itself. */
public final class RecommendationNotListed extends CandourRule {
    /** The rule. */
    public RecommendationNotListed() {
        super("recommendation-not-listed", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        List<Recommendation> recommendations = report.recommendations();
        boolean gathered = report.first(Contract.class).isPresent()
                || report.all(ListDirective.class).stream()
                        .anyMatch(list -> list.getListed() == Listed.RECOMMENDATIONS);
        if (!recommendations.isEmpty() && !gathered) {
            sink.accept(problem(recommendations.getFirst()));
        }
    }
}
