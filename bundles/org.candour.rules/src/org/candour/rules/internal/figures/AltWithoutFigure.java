// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import org.candour.model.AlternativeText;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** An alt line follows its figure at once. */
public final class AltWithoutFigure extends CandourRule {
    /** The rule. */
    public AltWithoutFigure() {
        super("alt-without-figure", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        boolean afterFigure = false;
        for (Element element : report.elements()) {
            if (element instanceof AlternativeText && !afterFigure) {
                sink.accept(problem(element));
            }
            afterFigure = element instanceof Figure;
        }
    }
}
