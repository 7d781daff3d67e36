// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import java.util.List;
import org.candour.model.Date;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;
import org.eclipse.emf.ecore.EObject;

/** Every date must be in the calendar. */
public final class DateImpossible extends CandourRule {
    /** The rule. */
    public DateImpossible() {
        super("date-impossible", Severity.ERROR, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Element line : report.elements()) {
            for (EObject part : line.eContents()) {
                if (part instanceof Date date && !Days.exists(date)) {
                    sink.accept(impossible(date));
                }
            }
        }
    }

    private Problem impossible(Date date) {
        return Days.hasYear(date)
                ? problem(date, Days.words(date), Days.endOfMonth(date)).suggesting(List.of(Days.endOfMonth(date)))
                : problemOf("year", date, Days.words(date));
    }
}
