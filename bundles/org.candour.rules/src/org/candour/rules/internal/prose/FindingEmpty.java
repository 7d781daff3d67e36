// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import org.candour.model.Element;
import org.candour.model.Finding;
import org.candour.model.GoodPractice;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A finding says what was found; good practice may leave that to the strengths it comes from. */
public final class FindingEmpty extends CandourRule {
    /** The rule. */
    public FindingEmpty() {
        super("finding-empty", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Element line : report.elements()) {
            boolean ownProse = line instanceof Finding
                    || line instanceof GoodPractice practice
                            && practice.getFrom().isEmpty();
            if (ownProse && !PlainWords.anyBelow(report, line)) {
                sink.accept(problem(line, Called.first(line)));
            }
        }
    }
}
