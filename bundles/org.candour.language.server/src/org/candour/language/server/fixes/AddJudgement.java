// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Words;
import org.candour.model.Chapter;
import org.candour.model.Element;
import org.candour.model.Grade;
import org.candour.model.Judgement;
import org.candour.model.Question;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;

/** Judges a question that the framework asks: one proposal for each grade of its scale. */
final class AddJudgement implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("judgement-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        Optional<Element> above = above(trouble.report());
        Optional<Page> page = above.flatMap(trouble.page().report()::pageOf);
        if (page.isEmpty()) {
            return List.of();
        }
        int at = Parts.end(above.get(), page.get());
        return trouble.suggestions().stream()
                .flatMap(line -> grades(line, trouble.report()).stream()
                        .map(grade -> proposal(line + " " + grade.getName(), at, page.get())))
                .toList();
    }

    private static Proposal proposal(String line, int at, Page page) {
        return new Proposal(page, "fix.addLine", line).insert(at, "\n\n" + line + "\n    " + Words.of("todo"));
    }

    private static List<Grade> grades(String line, WholeReport report) {
        Optional<FrameworkGuide> framework = report.framework();
        List<Question> questions = framework.map(FrameworkGuide::questions).orElse(List.of());
        return questions.stream()
                .filter(question -> line.equals("judgement " + question.getName() + " is"))
                .flatMap(question -> framework.get().gradesOf(question).stream())
                .toList();
    }

    /** The last judgement; otherwise the last chapter. */
    private static Optional<Element> above(WholeReport report) {
        Optional<Element> judgement = report.all(Judgement.class).stream()
                .reduce((first, last) -> last)
                .map(Element.class::cast);
        return judgement.or(() ->
                report.all(Chapter.class).stream().reduce((first, last) -> last).map(Element.class::cast));
    }
}
