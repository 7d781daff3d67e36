// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import org.candour.model.Element;
import org.candour.model.Finding;
import org.candour.model.NoAfi;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** Where the framework has areas, a finding belongs to one of them. */
public final class FindingOutsideArea extends CandourRule {
    /** The rule. */
    public FindingOutsideArea() {
        super("finding-outside-area", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        if (report.framework().filter(framework -> !framework.areas().isEmpty()).isEmpty()) {
            return;
        }
        for (Element element : report.elements()) {
            if ((element instanceof Finding || element instanceof NoAfi)
                    && report.placeOf(element).area().isEmpty()) {
                sink.accept(problem(element, Called.first(element)));
            }
        }
    }
}
