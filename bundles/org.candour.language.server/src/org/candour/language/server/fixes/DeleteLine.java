// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.server.reports.TextLines;
import org.candour.model.Element;

/** Deletes a line that says something twice, or wrongly, or for nothing. */
final class DeleteLine implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of(
                "no-afi-contradicted",
                "header-repeated",
                "abbreviation-unused",
                "abbreviation-twice",
                "list-empty",
                "include-repeated",
                "include-cyclic",
                "alt-without-figure");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().stream().map(line -> proposal(line, trouble)).toList();
    }

    private static Proposal proposal(Element element, Trouble trouble) {
        TextLines lines = trouble.page().lines();
        int from = Parts.start(element, trouble.page());
        int last = lines.lineAt(StructureLine.of(element, trouble.page()).end());
        int next = last + 1;
        boolean blankAbove = from == 0 || lines.line(lines.lineAt(from) - 1).isBlank();
        while (blankAbove && next < lines.count() - 1 && lines.line(next).isBlank()) {
            next++;
        }
        int to = next < lines.count() ? lines.start(next) : lines.text().length();
        return new Proposal(trouble.page(), "fix.deleteLine").delete(from, to);
    }
}
