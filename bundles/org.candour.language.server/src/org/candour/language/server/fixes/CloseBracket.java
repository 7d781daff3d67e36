// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;

/** Closes a footnote at the end of its paragraph, or a brace after the name of its fact. */
final class CloseBracket implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("footnote-open", "fact-malformed");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        boolean note = trouble.rule().equals("footnote-open");
        if (note) {
            return List.of(new Proposal(trouble.page(), "fix.closeNote").insert(endOfNote(trouble), "]"));
        }
        boolean open = !trouble.words().endsWith("}") && trouble.words().length() > 1;
        return open ? List.of(new Proposal(trouble.page(), "fix.closeBrace").insert(trouble.to(), "}")) : List.of();
    }

    private static int endOfNote(Trouble trouble) {
        List<Lexeme> all = trouble.page().lexemes();
        int at = trouble.page().lexemeAt(trouble.from());
        while (at < all.size() && all.get(at).kind() != Kind.NOTE_OUT) {
            at++;
        }
        return at < all.size() ? all.get(at).from() : trouble.to();
    }
}
