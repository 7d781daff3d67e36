// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import java.util.HashSet;
import java.util.Set;
import org.candour.model.Abbreviation;
import org.candour.model.InspectionPackage;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** An abbreviation stands for one thing. */
public final class AbbreviationTwice extends CandourRule {
    /** The rule. */
    public AbbreviationTwice() {
        super("abbreviation-twice", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Set<String> seen = new HashSet<>();
        for (Abbreviation abbreviation : report.all(Abbreviation.class)) {
            if (abbreviation.getName() != null && !seen.add(abbreviation.getName())) {
                sink.accept(problem(abbreviation, abbreviation.getName()).at(InspectionPackage.Literals.ELEMENT__NAME));
            }
        }
    }
}
