// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.ArrayList;
import java.util.List;
import org.candour.rules.Suggestion;

/** A place among the pieces of a structure line, and what can be seen from there. */
final class PieceCursor {
    private final LineKind kind;
    private final List<Piece> pieces;
    private final Piece word;
    private final boolean colon;
    private final int end;
    private int at;

    PieceCursor(LineKind kind, List<Piece> pieces, Piece word) {
        this.kind = kind;
        this.pieces = pieces;
        this.word = word;
        this.colon = !pieces.isEmpty() && pieces.getLast().isColon();
        this.end = pieces.size() - (colon ? 1 : 0);
    }

    Piece here() {
        return pieces.get(at);
    }

    Piece take() {
        return pieces.get(at++);
    }

    /** The piece last taken, at first the leading word of the line. */
    Piece before() {
        return at == 0 ? word : pieces.get(at - 1);
    }

    List<Piece> rest() {
        return pieces.subList(at, end);
    }

    List<Piece> takeRest() {
        List<Piece> rest = rest();
        at = end;
        return rest;
    }

    /** Takes the words up to a comma or the lead of a clause. */
    List<Piece> takeToLead() {
        List<Piece> words = new ArrayList<>();
        while (atWord() && !isExactLead(at)) {
            words.add(take());
        }
        return words;
    }

    /** Takes a word with the commas within it, such as "1,500"; none when there is no word. */
    List<Piece> takeNumber() {
        List<Piece> taken = new ArrayList<>();
        while (at < end && (taken.isEmpty() ? atWord() && !atLead() : here().from() == before().to())) {
            taken.add(take());
        }
        return taken;
    }

    boolean atWord() {
        return at < end && here().isWord();
    }

    boolean atComma() {
        return at < end && here().isComma();
    }

    boolean atLead() {
        return isLeadAt(at);
    }

    boolean leadFollows() {
        return isLeadAt(at + 1);
    }

    boolean wordFollows() {
        return at + 1 < end && pieces.get(at + 1).isWord();
    }

    /** Whether a date begins here, or a few words that are no sentence and so were meant as one. */
    boolean atDate() {
        return atWord() && (run() < 3 || Dates.beginsDate(here().text()));
    }

    /** Whether the title begins here, its colon forgotten. */
    boolean atTitle() {
        boolean large = here().isCapitalised() && kind != LineKind.ABBREVIATION && wordFollows();
        return kind.takesTitle() && !colon && (here().isQuoted() || large);
    }

    /** The number of words from here to a comma, a clause or the end. */
    int run() {
        int i = at;
        while (i < end && pieces.get(i).isWord() && !isExactLead(i)) {
            i++;
        }
        return i - at;
    }

    /** Whether the words that lead a slot in stand here, rightly spelt or nearly. */
    boolean isLead(Slot slot) {
        if (at + slot.lead().size() > end) {
            return false;
        }
        boolean later = holds(slot.lead().getFirst());
        for (int i = 0; i < slot.lead().size(); i++) {
            String piece = pieces.get(at + i).text();
            String lead = slot.lead().get(i);
            if (!piece.equals(lead) && (later || !isNear(piece, lead))) {
                return false;
            }
        }
        return true;
    }

    /** A comma may stand between two clauses. */
    void skipSeparatorBefore(Slot slot) {
        if (atComma() && !slot.lead().isEmpty()) {
            at++;
            if (!isLead(slot)) {
                at--;
            }
        }
    }

    private boolean isLeadAt(int index) {
        if (index >= end) {
            return false;
        }
        String piece = pieces.get(index).text();
        return leads().stream()
                .anyMatch(lead -> piece.equals(lead) || index + 1 < end && !holds(lead) && isNear(piece, lead));
    }

    private boolean isExactLead(int index) {
        return leads().contains(pieces.get(index).text());
    }

    private List<String> leads() {
        return kind.slots().stream()
                .filter(slot -> !slot.lead().isEmpty())
                .map(slot -> slot.lead().getFirst())
                .toList();
    }

    private boolean holds(String lead) {
        return pieces.stream().anyMatch(piece -> piece.text().equals(lead));
    }

    private static boolean isNear(String piece, String lead) {
        return lead.length() > 2
                && piece.length() > 2
                && Suggestion.nearest(piece, List.of(lead)).isPresent();
    }
}
