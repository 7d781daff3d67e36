// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.List;
import java.util.Optional;

/**
 * What stands between the leading word of a structure line and its colon, as read for one kind of line.
 *
 * @param lexemes what could be read, by place
 * @param slips what is wrong with it
 * @param excess what did not fit, to the colon or the end of the line
 * @param missing what is wrong because a needed part is not there
 */
record Clauses(List<Lexeme> lexemes, List<Slip> slips, List<Piece> excess, Optional<Slip> missing) {
    /** Whether the line fits its kind in every part. */
    boolean fit() {
        return excess.isEmpty() && missing.isEmpty();
    }

    /** Whether it holds a clause that hardly begins so in a sentence. */
    boolean unmistakable() {
        return lexemes.stream()
                .anyMatch(lexeme ->
                        lexeme.kind() == Kind.NUMBER || lexeme.keyword().equals("addresses"));
    }

    boolean named() {
        return lexemes.stream().anyMatch(lexeme -> lexeme.kind() == Kind.NAME);
    }
}
