// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.server.reports.Page;
import org.candour.model.Chapter;
import org.candour.model.Element;

/** Gives a chapter the name by which the framework knows it. */
final class NameChapter implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("chapter-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().filter(Chapter.class::isInstance).stream()
                .flatMap(chapter -> trouble.suggestions().stream().map(name -> proposal(chapter, name, trouble.page())))
                .toList();
    }

    private static Proposal proposal(Element chapter, String name, Page page) {
        Proposal proposal = new Proposal(page, "fix.name", name);
        StructureLine line = StructureLine.of(chapter, page);
        return chapter.getName() == null
                ? proposal.insert(line.pieces().getFirst().to(), " " + name)
                : proposal.replace(
                        line.pieces().get(1).from(), line.pieces().get(1).to(), name);
    }
}
