// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.COMMA_MISSING;
import static org.candour.language.scanning.ReadingRule.COMMA_STRAY;
import static org.candour.language.scanning.ReadingRule.NAME_MALFORMED;

import java.util.List;
import java.util.Optional;

/** Reads names with commas between them. */
final class NameList {
    /** As many words as this without a comma are no names but something else. */
    private static final int TOO_MANY = 4;

    private final PieceCursor pieces;
    private final List<Lexeme> lexemes;
    private final List<Slip> slips;
    private Optional<Lexeme> comma = Optional.empty();
    private boolean another;

    NameList(PieceCursor pieces, List<Lexeme> lexemes, List<Slip> slips) {
        this.pieces = pieces;
        this.lexemes = lexemes;
        this.slips = slips;
    }

    /** Takes a name; one that cannot be a name is taken too, so that nobody misses it. */
    static void take(Piece piece, List<Lexeme> lexemes, List<Slip> slips) {
        lexemes.add(Lexeme.of(Kind.NAME, piece.from(), piece.to()));
        if (!Characters.isName(piece.text())) {
            Slip slip = Slip.of(NAME_MALFORMED, piece.from(), piece.to(), piece.text());
            slips.add(piece.text().endsWith(";") ? slip.variant("semicolon") : slip);
        }
    }

    void read() {
        while (pieces.atWord() && !pieces.atLead() && pieces.run() < TOO_MANY) {
            name();
            separator();
        }
    }

    private void name() {
        Piece piece = pieces.take();
        if (another) {
            // empty where the comma was forgotten
            lexemes.add(comma.orElse(Lexeme.keyword(",", piece.from(), piece.from())));
        }
        take(piece, lexemes, slips);
        another = true;
        comma = Optional.empty();
    }

    private void separator() {
        if (pieces.atComma()) {
            realComma();
        } else if (pieces.atWord() && !pieces.atLead() && pieces.run() < TOO_MANY) {
            missingComma();
        }
    }

    private void realComma() {
        if (pieces.leadFollows() || pieces.rest().size() == 1) {
            return;
        }
        Piece taken = pieces.take();
        comma = Optional.of(Lexeme.keyword(",", taken.from(), taken.to()));
        while (pieces.atComma()) {
            Piece stray = pieces.take();
            slips.add(Slip.of(COMMA_STRAY, stray.from(), stray.to()));
        }
    }

    private void missingComma() {
        Piece before = pieces.before();
        Piece next = pieces.here();
        if (next.text().equals("and") && pieces.wordFollows()) {
            slips.add(Slip.of(COMMA_MISSING, next.from(), next.to()).variant("and"));
            pieces.take();
        } else {
            slips.add(Slip.of(COMMA_MISSING, before.from(), next.to(), before.text(), next.text()));
        }
    }
}
