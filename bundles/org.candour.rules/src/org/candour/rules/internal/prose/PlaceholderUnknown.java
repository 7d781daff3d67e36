// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.model.Fact;
import org.candour.model.Fieldwork;
import org.candour.model.HeaderField;
import org.candour.model.InspectionPackage;
import org.candour.model.Placeholder;
import org.candour.model.Published;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.Suggestion;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** What stands in braces is a fact of the report or a line of its head that is there. */
public final class PlaceholderUnknown extends CandourRule {
    private static final Set<String> HEAD =
            Set.of("report", "subject", "force", "inspectorate", "marking", "fieldwork", "published");

    /** The rule. */
    public PlaceholderUnknown() {
        super("placeholder-unknown", Severity.ERROR, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Set<String> known = known(report);
        ProseWalk.each(Placeholder.class, report, placeholder -> {
            if (placeholder.getFact() == null || placeholder.getFact().isBlank()) {
                sink.accept(problemOf("empty", placeholder));
            } else if (!known.contains(placeholder.getFact())) {
                sink.accept(unknown(placeholder, known));
            }
        });
    }

    private Problem unknown(Placeholder placeholder, Set<String> known) {
        String name = placeholder.getFact();
        if (HEAD.contains(name)) {
            return problemOf("head", placeholder, name);
        }
        List<String> guesses = Suggestion.ranked(name, known);
        Problem problem = guesses.isEmpty()
                ? problem(placeholder, name)
                : problemOf("guess", placeholder, name, Called.didYouMean(guesses));
        return problem.at(InspectionPackage.Literals.PLACEHOLDER__FACT).suggesting(guesses);
    }

    private static Set<String> known(WholeReport report) {
        Set<String> known = new LinkedHashSet<>();
        report.all(Fact.class).forEach(fact -> known.add(fact.getName()));
        for (HeaderField field : HeaderField.values()) {
            report.words(field).ifPresent(words -> known.add(field.getLiteral()));
        }
        report.first(ReportHeader.class).map(ReportHeader::getTitle).ifPresent(title -> known.add("report"));
        report.first(Fieldwork.class).ifPresent(line -> known.add("fieldwork"));
        report.first(Published.class).ifPresent(line -> known.add("published"));
        known.remove(null);
        return known;
    }
}
