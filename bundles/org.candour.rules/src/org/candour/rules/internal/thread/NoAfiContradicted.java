// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import java.util.HashMap;
import java.util.Map;
import org.candour.model.Afi;
import org.candour.model.Area;
import org.candour.model.NoAfi;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** An area cannot both have no area for improvement and have one. */
public final class NoAfiContradicted extends CandourRule {
    /** The rule. */
    public NoAfiContradicted() {
        super("no-afi-contradicted", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Map<Area, Afi> afis = new HashMap<>();
        for (Afi afi : report.all(Afi.class)) {
            report.placeOf(afi).area().ifPresent(area -> afis.putIfAbsent(area, afi));
        }
        for (NoAfi none : report.all(NoAfi.class)) {
            report.placeOf(none).area().map(afis::get).ifPresent(afi -> sink.accept(problem(none, Called.within(afi))));
        }
    }
}
