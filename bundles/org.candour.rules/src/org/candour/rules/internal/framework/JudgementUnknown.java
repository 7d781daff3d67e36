// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.model.InspectionPackage;
import org.candour.model.Judgement;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.Suggestion;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A judgement answers a question of the framework. */
public final class JudgementUnknown extends CandourRule {
    /** The rule. */
    public JudgementUnknown() {
        super("judgement-unknown", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework().ifPresent(framework -> {
            Set<String> questions = new LinkedHashSet<>();
            framework.questions().forEach(question -> questions.add(question.getName()));
            for (Judgement judgement : report.all(Judgement.class)) {
                if (judgement.getName() != null && !questions.contains(judgement.getName())) {
                    sink.accept(unknown(judgement, questions, framework));
                }
            }
        });
    }

    private Problem unknown(Judgement judgement, Set<String> questions, FrameworkGuide framework) {
        String name = framework.framework().getName();
        if (questions.isEmpty()) {
            return problemOf("none", judgement, name);
        }
        List<String> guesses = Suggestion.ranked(judgement.getName(), questions);
        String end = guesses.isEmpty() ? Called.listed(questions) : Called.didYouMean(guesses);
        return problem(judgement, name, judgement.getName(), end)
                .at(InspectionPackage.Literals.ELEMENT__NAME)
                .suggesting(guesses);
    }
}
