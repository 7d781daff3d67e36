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

/** A chapter, appendix, section, heading or domain has something below it. */
public final class ChapterEmpty extends CandourRule {
    /** The rule. */
    public ChapterEmpty() {
        super("chapter-empty", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Element part : Parts.empty(report)) {
            if (!(part instanceof Area)) {
                sink.accept(problem(part, Called.first(part)));
            }
        }
    }
}
