// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.reports.Page;
import org.candour.model.Element;

/**
 * A structure line as written.
 *
 * @param pieces its words, names and marks
 */
record StructureLine(List<Lexeme> pieces) {
    static StructureLine of(Element element, Page page) {
        List<Lexeme> all = page.lexemes();
        List<Lexeme> pieces = new ArrayList<>();
        int at = page.lexemeAt(page.extent(element).offset());
        for (int i = at; i < all.size() && all.get(i).kind() != Kind.PROSE_IN; i++) {
            Lexeme lexeme = all.get(i);
            if (lexeme.kind() == Kind.LINE && !pieces.isEmpty()) {
                break;
            }
            if (!lexeme.kind().hidden() && lexeme.kind() != Kind.LINE) {
                pieces.add(lexeme);
            }
        }
        return new StructureLine(pieces);
    }

    /** Offset after its last word. */
    int end() {
        return pieces.getLast().to();
    }

    /** Offset after what stands before its colon. */
    int endOfClauses() {
        return before(":");
    }

    /** Offset after what stands before a keyword, or after all of it. */
    int before(String keyword) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).keyword().equals(keyword)) {
                return pieces.get(i - 1).to();
            }
        }
        return end();
    }

    /** Offset after the last name of the list that a keyword leads in; empty when the keyword is not there. */
    Optional<Integer> endOfList(String keyword) {
        Optional<Integer> end = Optional.empty();
        boolean inside = false;
        for (Lexeme piece : pieces) {
            if (piece.kind() == Kind.KEYWORD && !piece.keyword().equals(",")) {
                inside = piece.keyword().equals(keyword);
            }
            if (inside) {
                end = Optional.of(piece.to());
            }
        }
        return end;
    }
}
