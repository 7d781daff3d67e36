// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.findings;

import java.util.List;
import org.candour.model.Finding;
import org.candour.model.report.Derivation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;
import org.candour.rules.internal.prose.PlainWords;

/** Two findings of a report do not say the same. */
public final class FindingNearDuplicate extends CandourRule {
    private static final Derivation<WordSet> WORDS = finding -> WordSet.of(PlainWords.below(finding));

    /** The rule. */
    public FindingNearDuplicate() {
        super("finding-near-duplicate", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        List<Finding> findings = report.all(Finding.class);
        List<WordSet> words =
                findings.stream().map(finding -> report.derived(WORDS, finding)).toList();
        int[] earlier = Likeness.earlierLike(words);
        for (int i = 0; i < earlier.length; i++) {
            if (earlier[i] >= 0) {
                Finding other = findings.get(earlier[i]);
                sink.accept(problem(findings.get(i), Called.first(findings.get(i)), named(other)));
            }
        }
    }

    private static String named(Finding finding) {
        return finding.getName() != null
                ? Called.within(finding)
                : "the " + Called.kind(finding) + " that begins \"" + beginning(PlainWords.below(finding)) + "\"";
    }

    private static String beginning(String text) {
        int end = text.length() > 50 ? text.lastIndexOf(' ', 50) : -1;
        return end > 0 ? text.substring(0, end) + " …" : text;
    }
}
