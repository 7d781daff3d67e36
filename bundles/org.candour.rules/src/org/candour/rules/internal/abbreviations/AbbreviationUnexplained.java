// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.model.Abbreviation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** A word in capitals that is used again and again is an abbreviation, and should be declared. */
public final class AbbreviationUnexplained extends CandourRule {
    /** The rule. */
    public AbbreviationUnexplained() {
        super("abbreviation-unexplained", Severity.NOTE, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Set<String> declared = new HashSet<>();
        report.all(Abbreviation.class).forEach(abbreviation -> declared.add(abbreviation.getName()));
        new CapitalWords(report)
                .usedAtLeast(2, declared)
                .forEach((word, firstUse) ->
                        sink.accept(problem(firstUse, word).suggesting(List.of("abbreviation " + word + ":"))));
    }
}
