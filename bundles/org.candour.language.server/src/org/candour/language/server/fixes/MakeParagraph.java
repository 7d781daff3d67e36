// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.server.reports.TextLines;
import org.candour.model.Element;

/** Puts a line above prose that stands below one that has none, where a numbered paragraph may stand. */
final class MakeParagraph implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("prose-misplaced");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        boolean inChapter =
                trouble.element().filter(line -> isInPart(line, trouble)).isPresent();
        return inChapter ? List.of(proposal(trouble)) : List.of();
    }

    private static boolean isInPart(Element line, Trouble trouble) {
        return trouble.report().placeOf(line).chapter().isPresent();
    }

    private static Proposal proposal(Trouble trouble) {
        TextLines lines = trouble.page().lines();
        boolean close = trouble.line() > 0 && !lines.line(trouble.line() - 1).isBlank();
        return new Proposal(trouble.page(), "fix.paragraph")
                .insert(lines.start(trouble.line()), close ? "\nparagraph\n" : "paragraph\n");
    }
}
