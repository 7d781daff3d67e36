// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.LineKind;
import org.candour.language.server.reports.TextLines;
import org.candour.model.Element;

/** Moves words that do not fit on a structure line to the next line, indented; deletes them where no prose can stand. */
final class MoveWordsBelow implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("words-unexpected", "title-unexpected");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().filter(line -> fits(line, trouble)).stream()
                .map(line -> proposal(line, trouble))
                .toList();
    }

    /** Where a clause is begun and not finished, or its parts stand in the wrong order, more is wrong than the words. */
    private static boolean fits(Element line, Trouble trouble) {
        boolean title = trouble.rule().equals("title-unexpected");
        Lexeme last = StructureLine.of(line, trouble.page()).pieces().getLast();
        boolean only = StructureLine.of(line, trouble.page()).pieces().size() == 1;
        boolean marked = last.kind() == Kind.KEYWORD && !only && !last.keyword().equals("self-assessed");
        return title
                || !marked
                        && (kind(line, trouble).takesProse() || !only)
                        && !kind(line, trouble).takesTitle();
    }

    private static Proposal proposal(Element line, Trouble trouble) {
        TextLines lines = trouble.page().lines();
        int from = trouble.from();
        while (from > lines.start(trouble.line()) && isBetween(lines.text().charAt(from - 1))) {
            from--;
        }
        String words = trouble.words().replaceFirst("^:\\s*", "");
        if (!kind(line, trouble).takesProse() || words.isBlank()) {
            return new Proposal(trouble.page(), "fix.deleteWords").delete(from, trouble.to());
        }
        return new Proposal(trouble.page(), "fix.moveBelow")
                .delete(from, trouble.to())
                .insert(lines.end(trouble.line()), "\n    " + words);
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || c == ',';
    }

    private static LineKind kind(Element line, Trouble trouble) {
        String word = StructureLine.of(line, trouble.page()).pieces().getFirst().keyword();
        return LineKind.of(word).orElseThrow();
    }
}
