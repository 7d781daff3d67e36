// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import org.candour.model.FrameworkChoice;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A report should say which framework it is written under. */
public final class FrameworkMissing extends CandourRule {
    /** The rule. */
    public FrameworkMissing() {
        super("framework-missing", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        if (report.first(FrameworkChoice.class).isEmpty()) {
            report.first(ReportHeader.class).ifPresent(header -> sink.accept(problem(header)));
        }
    }
}
