// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import org.candour.model.Abbreviation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** An abbreviation has its explanation. */
public final class AbbreviationEmpty extends CandourRule {
    /** The rule. */
    public AbbreviationEmpty() {
        super("abbreviation-empty", Severity.ERROR, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Abbreviation abbreviation : report.all(Abbreviation.class)) {
            if (abbreviation.getWords() == null || abbreviation.getWords().isBlank()) {
                sink.accept(problem(abbreviation, Called.first(abbreviation)));
            }
        }
    }
}
