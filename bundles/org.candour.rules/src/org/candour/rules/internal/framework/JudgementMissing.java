// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.model.FrameworkChoice;
import org.candour.model.Judgement;
import org.candour.model.Question;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** Every question of the framework is to be judged. */
public final class JudgementMissing extends CandourRule {
    /** The rule. */
    public JudgementMissing() {
        super("judgement-missing", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework().ifPresent(framework -> {
            Set<String> judged = new HashSet<>();
            report.all(Judgement.class).forEach(judgement -> judged.add(judgement.getName()));
            for (Question question : framework.questions()) {
                if (!judged.contains(question.getName())) {
                    FrameworkChoice choice = report.first(FrameworkChoice.class).orElseThrow();
                    String line = "judgement " + question.getName() + " is";
                    sink.accept(problem(choice, Called.title(question), line).suggesting(List.of(line)));
                }
            }
        });
    }
}
