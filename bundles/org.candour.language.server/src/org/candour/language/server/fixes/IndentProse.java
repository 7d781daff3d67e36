// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.reports.TextLines;
import org.candour.model.Described;

/** Indents prose that begins in the first column, down to the next blank line or structure line. */
final class IndentProse implements Fix {
    private static final String INDENT = "    ";

    @Override
    public Set<String> rules() {
        return Set.of("prose-unindented", "keyword-unknown");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().filter(Described.class::isInstance).isPresent()
                ? List.of(proposal(trouble))
                : List.of();
    }

    private static Proposal proposal(Trouble trouble) {
        TextLines lines = trouble.page().lines();
        Proposal proposal = new Proposal(trouble.page(), "fix.indent");
        proposal.insert(lines.start(trouble.line()), INDENT);
        for (int line = trouble.line() + 1; line < lines.count() && goesOn(line, trouble); line++) {
            if (!lines.line(line).isBlank()) {
                proposal.insert(lines.start(line), INDENT);
            }
        }
        return proposal;
    }

    private static boolean goesOn(int line, Trouble trouble) {
        String words = trouble.page().lines().line(line);
        if (words.isBlank()) {
            return true;
        }
        if (Character.isWhitespace(words.charAt(0)) || words.startsWith("//")) {
            return false;
        }
        List<Lexeme> all = trouble.page().lexemes();
        int at = trouble.page().lexemeAt(trouble.page().lines().start(line));
        boolean unknown = trouble.rule().equals("keyword-unknown");
        return !unknown && (at == 0 || all.get(at - 1).kind() != Kind.LINE);
    }
}
