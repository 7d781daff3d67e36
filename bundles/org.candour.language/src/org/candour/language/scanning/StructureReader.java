// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a line as a structure line of a given kind. */
final class StructureReader {
    private final String text;
    private final List<Line> lines;

    StructureReader(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Reads a structure line, which may go on below after a comma.
     *
     * @param word its leading word as written
     * @param index index of its line
     * @param known what is already known to be wrong with it
     */
    StructureLine read(LineKind kind, Piece word, int index, List<Slip> known) {
        int next = index + 1;
        int end = lines.get(index).last();
        while (goesOn(kind, word.to(), end, next)) {
            end = lines.get(next).last();
            next++;
        }
        List<Piece> pieces = pieces(kind, word.to(), end);
        Clauses clauses = ClauseReader.read(kind, pieces, word);
        List<Lexeme> lexemes = new ArrayList<>();
        lexemes.add(Lexeme.keyword(kind.word(), word.from(), word.to()));
        lexemes.addAll(clauses.lexemes());
        Optional<Piece> colon = pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(pieces.getLast()).filter(Piece::isColon);
        Ending ending = new Ending(text, kind, clauses, colon, end);
        lexemes.addAll(ending.lexemes());
        return new StructureLine(kind, clauses, lexemes, first(known, clauses, ending.slip(word)), next);
    }

    private static List<Slip> first(List<Slip> known, Clauses clauses, Optional<Slip> ending) {
        List<Slip> slips = new ArrayList<>(known);
        slips.addAll(clauses.slips());
        ending.ifPresent(slips::add);
        clauses.missing().ifPresent(slips::add);
        return slips.isEmpty() ? List.of() : List.of(slips.getFirst());
    }

    private List<Piece> pieces(LineKind kind, int from, int to) {
        List<Piece> pieces = Piece.split(text, from, to);
        boolean inPath = kind == LineKind.FIGURE
                && pieces.stream().anyMatch(piece -> piece.text().equals("from"));
        return inPath ? Piece.splitPath(text, from, to) : pieces;
    }

    /** Whether the clauses go on below: after a comma, with a name that stands alone or has a comma behind it. */
    private boolean goesOn(LineKind kind, int from, int end, int next) {
        if (next >= lines.size()
                || text.charAt(end - 1) != ','
                || text.substring(from, end).indexOf(':') >= 0) {
            return false;
        }
        Line line = lines.get(next);
        if (line.blank() || line.indent() == 0) {
            return false;
        }
        List<Piece> pieces = Piece.split(text, line.first(), line.last());
        return pieces.size() == 1
                || !pieces.get(1).isWord()
                || isLead(kind, pieces.get(0))
                || isLead(kind, pieces.get(1));
    }

    private static boolean isLead(LineKind kind, Piece piece) {
        return kind.slots().stream()
                .anyMatch(
                        slot -> !slot.lead().isEmpty() && slot.lead().getFirst().equals(piece.text()));
    }
}
