// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import org.candour.model.Footnote;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A footnote says something. */
public final class FootnoteEmpty extends CandourRule {
    /** The rule. */
    public FootnoteEmpty() {
        super("footnote-empty", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        ProseWalk.each(Footnote.class, report, footnote -> {
            if (!PlainWords.any(footnote.getContent())) {
                sink.accept(problem(footnote));
            }
        });
    }
}
