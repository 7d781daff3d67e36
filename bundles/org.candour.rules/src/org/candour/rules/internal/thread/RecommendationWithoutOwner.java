// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import java.util.List;
import org.candour.model.InspectionPackage;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** Where some recommendations have an owner, all should. */
public final class RecommendationWithoutOwner extends CandourRule {
    /** The rule. */
    public RecommendationWithoutOwner() {
        super("recommendation-without-owner", Severity.NOTE, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        List<Recommendation> recommendations = report.recommendations();
        if (recommendations.stream().anyMatch(RecommendationWithoutOwner::hasOwner)) {
            recommendations.stream()
                    .filter(recommendation -> !hasOwner(recommendation))
                    .forEach(recommendation -> sink.accept(problem(recommendation, Called.first(recommendation))));
        }
    }

    private static boolean hasOwner(Recommendation recommendation) {
        return recommendation.eIsSet(InspectionPackage.Literals.ANSWER__OWNER);
    }
}
