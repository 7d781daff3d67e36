// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.HashSet;
import java.util.Set;
import org.candour.model.InspectionPackage;
import org.candour.model.Judgement;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A question is judged once. */
public final class JudgementRepeated extends CandourRule {
    /** The rule. */
    public JudgementRepeated() {
        super("judgement-repeated", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Set<String> judged = new HashSet<>();
        for (Judgement judgement : report.all(Judgement.class)) {
            if (judgement.getName() != null && !judged.add(judgement.getName())) {
                sink.accept(problem(judgement, judgement.getName()).at(InspectionPackage.Literals.ELEMENT__NAME));
            }
        }
    }
}
