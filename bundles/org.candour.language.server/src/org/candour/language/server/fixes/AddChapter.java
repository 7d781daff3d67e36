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
import org.candour.model.RequiredChapter;
import org.candour.model.report.WholeReport;

/** Adds a chapter that the framework asks for, after the one it has before it. */
final class AddChapter implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("chapter-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.suggestions().stream()
                .filter(line -> line.startsWith("chapter "))
                .map(line -> proposal(line, trouble))
                .toList();
    }

    private static Proposal proposal(String line, Trouble trouble) {
        WholeReport report = trouble.report();
        String words = line + "\n\n    " + Words.of("todo");
        Optional<Element> above = above(line, report);
        Optional<Page> page = above.flatMap(trouble.page().report()::pageOf);
        if (page.isPresent()) {
            return new Proposal(page.get(), "fix.addLine", line)
                    .insert(Parts.end(above.get(), page.get()), "\n\n" + words);
        }
        Proposal proposal = new Proposal(trouble.page(), "fix.addLine", line);
        Optional<Chapter> first = report.first(Chapter.class)
                .filter(chapter -> chapter.eContainer()
                        == trouble.element().map(Element::eContainer).orElse(null));
        return first.map(chapter -> proposal.insert(Parts.start(chapter, trouble.page()), words + "\n\n"))
                .orElseGet(() -> proposal.insert(
                        Parts.endOf(trouble.page().elements().getLast(), trouble.page()), "\n\n" + words));
    }

    /** The nearest chapter that is there of those the framework has before the missing one. */
    private static Optional<Element> above(String missing, WholeReport report) {
        List<String> before = report.framework()
                .map(framework -> framework.requiredChapters().stream()
                        .map(RequiredChapter::getName)
                        .takeWhile(name -> !missing.startsWith("chapter " + name + ":"))
                        .toList())
                .orElse(List.of());
        return before.reversed().stream()
                .flatMap(name -> report.all(Chapter.class).stream().filter(chapter -> name.equals(chapter.getName())))
                .map(Element.class::cast)
                .findFirst();
    }
}
