// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import org.candour.model.Box;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A box holds some text. */
public final class BoxEmpty extends CandourRule {
    /** The rule. */
    public BoxEmpty() {
        super("box-empty", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Box box : report.all(Box.class)) {
            if (!PlainWords.anyBelow(report, box)) {
                sink.accept(problem(box, Called.first(box)));
            }
        }
    }
}
