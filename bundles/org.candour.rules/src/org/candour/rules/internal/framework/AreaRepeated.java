// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.HashSet;
import java.util.Set;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A domain or an area has one place in a report. */
public final class AreaRepeated extends CandourRule {
    /** The rule. */
    public AreaRepeated() {
        super("area-repeated", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Set<String> seen = new HashSet<>();
        for (Element element : report.elements()) {
            if ((element instanceof Area || element instanceof Domain)
                    && element.getName() != null
                    && !seen.add(Called.within(element))) {
                sink.accept(problem(element, Called.first(element)).at(InspectionPackage.Literals.ELEMENT__NAME));
            }
        }
    }
}
