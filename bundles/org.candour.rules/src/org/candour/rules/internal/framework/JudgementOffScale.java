// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.model.Grade;
import org.candour.model.InspectionPackage;
import org.candour.model.Judgement;
import org.candour.model.Question;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.Suggestion;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A judgement gives one of the grades of its question. */
public final class JudgementOffScale extends CandourRule {
    /** The rule. */
    public JudgementOffScale() {
        super("judgement-off-scale", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework().ifPresent(framework -> {
            for (Judgement judgement : report.all(Judgement.class)) {
                framework.questions().stream()
                        .filter(question -> question.getName() != null)
                        .filter(question -> question.getName().equals(judgement.getName()))
                        .findFirst()
                        .ifPresent(question -> check(judgement, grades(framework, question), sink));
            }
        });
    }

    private void check(Judgement judgement, List<String> grades, ProblemSink sink) {
        String grade = judgement.getGrade();
        if (grades.isEmpty() || grades.contains(grade)) {
            return;
        }
        Problem problem = grade == null
                ? problemOf("none", judgement, judgement.getName(), Called.listed(grades))
                        .suggesting(grades)
                : problem(judgement, grade, Called.listed(grades))
                        .at(InspectionPackage.Literals.JUDGEMENT__GRADE)
                        .suggesting(likeliestFirst(grade, grades));
        sink.accept(problem);
    }

    private static List<String> likeliestFirst(String grade, List<String> grades) {
        Set<String> order = new LinkedHashSet<>(Suggestion.ranked(grade, grades));
        order.addAll(grades);
        return List.copyOf(order);
    }

    private static List<String> grades(FrameworkGuide framework, Question question) {
        return framework.gradesOf(question).stream().map(Grade::getName).toList();
    }
}
