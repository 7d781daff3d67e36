// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.CHOICE_UNKNOWN;
import static org.candour.language.scanning.ReadingRule.CLAUSE_INCOMPLETE;
import static org.candour.language.scanning.ReadingRule.NAME_MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.rules.Suggestion;

/** Reads what stands between the leading word of a structure line and its colon, slot by slot. */
final class ClauseReader {
    /** As many words as this in place of one are no choice but something else. */
    private static final int TOO_MANY_FOR_A_CHOICE = 3;

    /** A number from 1 to 999,999, its thousands set off by a comma or not. */
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}|[1-9]\\d{0,2},\\d{3}");

    private final LineKind kind;
    private final PieceCursor pieces;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private Optional<Slip> missing = Optional.empty();

    private ClauseReader(LineKind kind, List<Piece> pieces, Piece word) {
        this.kind = kind;
        this.pieces = new PieceCursor(kind, pieces, word);
    }

    static Clauses read(LineKind kind, List<Piece> pieces, Piece word) {
        ClauseReader reader = new ClauseReader(kind, pieces, word);
        kind.slots().forEach(reader::fill);
        reader.strayComma();
        return new Clauses(reader.lexemes, reader.slips, reader.pieces.rest(), reader.missing);
    }

    private void fill(Slot slot) {
        pieces.skipSeparatorBefore(slot);
        if (!slot.lead().isEmpty() && !lead(slot)) {
            if (slot.required()) {
                miss(CLAUSE_INCOMPLETE);
            }
            return;
        }
        switch (slot.fill()) {
            case NOTHING -> {}
            case NAME -> name(slot);
            case NAMES -> names(slot);
            case CHOICE -> choice(slot);
            case CHOICE_OR_NAME -> choiceOrName(slot);
            case COUNT -> count();
            case PATH -> path();
            case DAY -> date(slot, true);
            case DAY_OR_MONTH -> date(slot, false);
        }
    }

    private boolean lead(Slot slot) {
        if (!pieces.isLead(slot)) {
            return false;
        }
        for (String word : slot.lead()) {
            Piece piece = pieces.take();
            keyword(word, piece);
        }
        return true;
    }

    private void keyword(String word, Piece piece) {
        lexemes.add(Lexeme.keyword(word, piece.from(), piece.to()));
        if (!word.equals(piece.text())) {
            slips.add(Slip.of(ReadingRule.KEYWORD_MISSPELT, piece.from(), piece.to(), piece.text(), word));
        }
    }

    private void name(Slot slot) {
        boolean there = pieces.atWord() && !pieces.atLead() && (!slot.lead().isEmpty() || !pieces.atTitle());
        if (there) {
            NameList.take(pieces.take(), lexemes, slips);
        } else if (!slot.lead().isEmpty()) {
            miss(CLAUSE_INCOMPLETE);
        } else if (slot.required()) {
            miss(NAME_MISSING);
        }
    }

    private void names(Slot slot) {
        if (!pieces.atWord() || pieces.atLead()) {
            miss(CLAUSE_INCOMPLETE);
        } else {
            new NameList(pieces, lexemes, slips).read();
        }
    }

    private void choice(Slot slot) {
        if (!pieces.atWord() || pieces.atLead()) {
            miss(CLAUSE_INCOMPLETE);
            return;
        }
        Piece word = pieces.here();
        Optional<String> meant = slot.choices().contains(word.text())
                ? Optional.of(word.text())
                : Suggestion.nearest(word.text(), slot.choices());
        if (meant.isPresent()) {
            keyword(meant.get(), pieces.take());
        } else if (pieces.run() < TOO_MANY_FOR_A_CHOICE) {
            String choices = String.join(", ", slot.choices());
            slips.add(Slip.of(CHOICE_UNKNOWN, word.from(), word.to(), word.text(), choices));
            pieces.take();
        }
    }

    private void choiceOrName(Slot slot) {
        if (!pieces.atWord() || pieces.atLead()) {
            miss(CLAUSE_INCOMPLETE);
        } else if (slot.choices().contains(pieces.here().text())) {
            keyword(pieces.here().text(), pieces.take());
        } else {
            NameList.take(pieces.take(), lexemes, slips);
        }
    }

    private void count() {
        List<Piece> words = pieces.takeNumber();
        if (words.isEmpty()) {
            miss(CLAUSE_INCOMPLETE);
            return;
        }
        int from = words.getFirst().from();
        int to = words.getLast().to();
        String written = String.join("", words.stream().map(Piece::text).toList());
        if (COUNT.matcher(written).matches()) {
            lexemes.add(Lexeme.of(Kind.NUMBER, from, to));
        } else {
            slips.add(Slip.of(ReadingRule.NUMBER_MALFORMED, from, to, written));
        }
    }

    /** A path may hold spaces, but words without a full stop among them are prose. */
    private void path() {
        List<Piece> words = pieces.rest();
        boolean prose =
                words.size() > 1 && words.stream().noneMatch(word -> word.text().contains("."));
        if (words.isEmpty()) {
            miss(CLAUSE_INCOMPLETE);
        } else if (!prose) {
            int from = words.getFirst().from();
            lexemes.add(Lexeme.of(Kind.PATH, from, words.getLast().to()));
            pieces.takeRest();
        }
    }

    private void date(Slot slot, boolean dayNeeded) {
        List<Piece> words = slot.lead().isEmpty() && !pieces.atDate() ? List.of() : pieces.takeToLead();
        if (words.isEmpty()) {
            miss(CLAUSE_INCOMPLETE);
            return;
        }
        Dates.Reading date = Dates.read(words, dayNeeded);
        lexemes.addAll(date.lexemes());
        date.slip().ifPresent(slips::add);
    }

    private void strayComma() {
        if (pieces.atComma() && pieces.rest().stream().allMatch(Piece::isComma)) {
            List<Piece> commas = pieces.takeRest();
            slips.add(Slip.of(
                    ReadingRule.COMMA_STRAY,
                    commas.getFirst().from(),
                    commas.getLast().to()));
        }
    }

    private void miss(ReadingRule rule) {
        if (missing.isEmpty()) {
            Piece before = pieces.before();
            missing = Optional.of(
                    Slip.of(rule, before.from(), before.to(), kind.word()).variant(variant(rule)));
        }
    }

    private String variant(ReadingRule rule) {
        return rule == CLAUSE_INCOMPLETE ? kind.word() : "";
    }
}
