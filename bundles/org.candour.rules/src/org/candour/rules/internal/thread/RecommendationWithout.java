// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import java.util.List;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;
import org.eclipse.emf.ecore.EReference;

/** Where some recommendations name something, all should. */
abstract class RecommendationWithout extends CandourRule {
    private final EReference named;

    RecommendationWithout(String id, EReference named) {
        super(id, Severity.NOTE, Reach.REPORT);
        this.named = named;
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        List<Recommendation> without = report.recommendations().stream()
                .filter(recommendation -> !recommendation.eIsSet(named))
                .toList();
        if (without.size() < report.recommendations().size()) {
            without.forEach(recommendation -> sink.accept(problem(recommendation, Called.first(recommendation))));
        }
    }
}
