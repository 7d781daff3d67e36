// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Framework;
import org.candour.model.Titled;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** What is printed with a title must have one; domains and areas have theirs in the framework. */
public final class TitleMissing extends CandourRule {
    /** The rule. */
    public TitleMissing() {
        super("title-missing", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        boolean framework = report.first(Framework.class).isPresent();
        for (Titled line : report.all(Titled.class)) {
            boolean titledElsewhere = !framework && (line instanceof Domain || line instanceof Area);
            if (!titledElsewhere && (line.getTitle() == null || line.getTitle().isBlank())) {
                sink.accept(problem(line, Called.first(line)));
            }
        }
    }
}
