// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.server.wording.Words;
import org.candour.model.AlternativeText;
import org.candour.model.Element;

/** Adds the line that says what a figure shows. */
final class AddAlternativeText implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("figure-without-alt");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element()
                .filter(figure -> !hasLine(figure, trouble))
                .map(figure -> List.of(new Proposal(trouble.page(), "fix.alt")
                        .insert(StructureLine.of(figure, trouble.page()).end(), "\nalt: " + Words.of("fix.alt.words"))))
                .orElse(List.of());
    }

    private static boolean hasLine(Element figure, Trouble trouble) {
        List<Element> lines = trouble.page().elements();
        int next = lines.indexOf(figure) + 1;
        return next < lines.size() && lines.get(next) instanceof AlternativeText;
    }
}
