// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.references;

import java.util.List;
import java.util.Optional;
import org.candour.compose.wording.Wording;
import org.candour.model.Grade;
import org.candour.model.Judgement;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;

/** The printed grades of judgements. */
public final class Grades {
    private final Optional<FrameworkGuide> framework;

    public Grades(WholeReport report) {
        this.framework = report.framework();
    }

    /** The grade given; the author's own name for it when the scale does not know it. */
    public String of(Judgement judgement) {
        if (judgement.getGrade() == null) {
            return Wording.words("missing.grade");
        }
        return gradesOf(judgement).stream()
                .filter(grade -> judgement.getGrade().equals(grade.getName()))
                .findFirst()
                .flatMap(grade -> Optional.ofNullable(grade.getTitle()))
                .orElse(judgement.getGrade());
    }

    /** The scale of the question, best grade first; empty when the framework does not ask it. */
    public List<String> scaleOf(Judgement judgement) {
        return gradesOf(judgement).stream()
                .map(grade -> Optional.ofNullable(grade.getTitle()).orElse(grade.getName()))
                .toList();
    }

    private List<Grade> gradesOf(Judgement judgement) {
        return framework.stream()
                .flatMap(guide -> guide.questions().stream()
                        .filter(question ->
                                question.getName() != null && question.getName().equals(judgement.getName()))
                        .limit(1)
                        .flatMap(question -> guide.gradesOf(question).stream()))
                .toList();
    }
}
