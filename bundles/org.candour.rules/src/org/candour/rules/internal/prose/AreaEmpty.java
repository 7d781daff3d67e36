// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import org.candour.model.Area;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** An area says what was found, or that no area for improvement was. */
public final class AreaEmpty extends CandourRule {
    /** The rule. */
    public AreaEmpty() {
        super("area-empty", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Element part : Parts.empty(report)) {
            if (part instanceof Area) {
                sink.accept(problem(part, Called.first(part)));
            }
        }
    }
}
