// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;

/** Writes hyphens in place of other bullets, in all items of the same prose. */
final class ReplaceBullets implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("bullet-mark");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        String text = trouble.page().text();
        List<Lexeme> all = trouble.page().lexemes();
        Proposal proposal = new Proposal(trouble.page(), "fix.bullets");
        for (int i = trouble.page().lexemeAt(trouble.from());
                i < all.size() && all.get(i).kind() != Kind.PROSE_OUT;
                i++) {
            Lexeme lexeme = all.get(i);
            if (lexeme.kind() == Kind.BULLET && "•*–".indexOf(text.charAt(lexeme.from())) >= 0) {
                proposal.replace(lexeme.from(), lexeme.from() + 1, "-");
            }
        }
        return List.of(proposal);
    }
}
