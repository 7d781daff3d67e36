// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Chapter;
import org.candour.model.FrameworkChoice;
import org.candour.model.RequiredChapter;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** The chapters that the framework requires must be there, under the names it gives them. */
public final class ChapterMissing extends CandourRule {
    /** The rule. */
    public ChapterMissing() {
        super("chapter-missing", Severity.WARNING, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework().ifPresent(framework -> {
            Set<String> written = new HashSet<>();
            report.all(Chapter.class).forEach(chapter -> written.add(chapter.getName()));
            for (RequiredChapter required : framework.requiredChapters()) {
                if (!written.contains(required.getName())) {
                    sink.accept(missing(required, report));
                }
            }
        });
    }

    private Problem missing(RequiredChapter required, WholeReport report) {
        Optional<Chapter> misnamed = report.all(Chapter.class).stream()
                .filter(chapter ->
                        chapter.getTitle() != null && chapter.getTitle().equalsIgnoreCase(required.getTitle()))
                .findFirst();
        return misnamed.map(chapter -> problemOf("named", chapter, chapter.getTitle(), required.getName())
                        .suggesting(List.of(required.getName())))
                .orElseGet(() -> absent(required, report));
    }

    private Problem absent(RequiredChapter required, WholeReport report) {
        String line = "chapter " + required.getName() + ": " + Called.title(required);
        return problem(report.first(FrameworkChoice.class).orElseThrow(), Called.title(required), line)
                .suggesting(List.of(line));
    }
}
