// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.COLON_MISSING;
import static org.candour.language.scanning.ReadingRule.NAME_WITH_SPACES;
import static org.candour.language.scanning.ReadingRule.QUOTES_UNNEEDED;
import static org.candour.language.scanning.ReadingRule.TITLE_UNEXPECTED;
import static org.candour.language.scanning.ReadingRule.WORDS_MISSING;
import static org.candour.language.scanning.ReadingRule.WORDS_UNEXPECTED;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a structure line ends: with a colon and words, with nothing, or with what does not fit.
 *
 * @param colon its colon, where it has one
 * @param end offset after the line
 */
record Ending(String text, LineKind kind, Clauses clauses, Optional<Piece> colon, int end) {
    private static final int FEW = 2;

    /** What stands in place of a colon, and quotation marks around the words. */
    private static final Pattern UNNEEDED = Pattern.compile("^[=–-]\\s*|^[\"“]|[\"”]$");

    List<Lexeme> lexemes() {
        return colon.map(this::afterColon).orElseGet(this::withoutColon);
    }

    private List<Lexeme> afterColon(Piece colon) {
        if (!kind.takesTitle()) {
            return List.of();
        }
        Lexeme mark = Lexeme.keyword(":", colon.from(), colon.to());
        int from = colon.to();
        while (from < end && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        return from < end ? List.of(mark, Lexeme.of(Kind.WORDS, from, end)) : List.of(mark);
    }

    private List<Lexeme> withoutColon() {
        if (!isTitle()) {
            return List.of();
        }
        int from = clauses.excess().getFirst().from();
        return List.of(Lexeme.keyword(":", from, from), Lexeme.of(Kind.WORDS, from, end));
    }

    /** What is wrong with the end of the line, if anything. */
    Optional<Slip> slip(Piece word) {
        if (kind.isOnePhrase() && clauses.missing().isPresent()) {
            return Optional.empty();
        }
        if (!clauses.excess().isEmpty()) {
            return Optional.of(excess(word));
        }
        if (colon.isPresent() && !kind.takesTitle()) {
            String variant = kind.takesProse() ? "prose" : "";
            int from = colon.get().from();
            return Optional.of(Slip.of(TITLE_UNEXPECTED, from, end, kind.word()).variant(variant));
        }
        if (colon.isPresent() && colon.get().to() < end) {
            return quotes(colon.get().to());
        }
        return kind.pointlessWithoutWords()
                ? Optional.of(Slip.of(WORDS_MISSING, word.from(), word.to(), kind.word()))
                : Optional.empty();
    }

    private Optional<Slip> quotes(int from) {
        int first = from;
        while (first < end && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        boolean quoted = end - first > 2
                && Characters.isOpeningQuote(text.charAt(first))
                && Characters.isClosingQuote(text.charAt(end - 1))
                && text.substring(first + 1, end - 1)
                        .chars()
                        .noneMatch(c -> Characters.isClosingQuote((char) c) && c != '\u2019' && c != '\'');
        return quoted ? Optional.of(Slip.of(QUOTES_UNNEEDED, first, end).variant(kind.word())) : Optional.empty();
    }

    /** Words without a colon are the title where they begin like one, or can be nothing else. */
    private boolean isTitle() {
        if (!kind.takesTitle() || colon.isPresent() || clauses.excess().isEmpty()) {
            return false;
        }
        Piece first = clauses.excess().getFirst();
        boolean nothingElse = kind.onlyWords() && (kind.slots().isEmpty() || clauses.named());
        return nothingElse || first.isCapitalised() || first.isQuoted();
    }

    private Slip excess(Piece word) {
        List<Piece> excess = clauses.excess().stream().dropWhile(Piece::isComma).toList();
        int from = excess.getFirst().from();
        int to = excess.getLast().to();
        String words = text.substring(from, to);
        if (isTitle()) {
            String before = text.substring(word.from(), from).strip();
            return Slip.of(
                    COLON_MISSING,
                    from,
                    to,
                    before + ": " + UNNEEDED.matcher(words).replaceAll(""));
        }
        boolean afterName = clauses.lexemes().size() == 1 && clauses.named();
        if (afterName && excess.size() <= FEW && excess.stream().allMatch(piece -> Characters.isName(piece.text()))) {
            Lexeme name = clauses.lexemes().getFirst();
            String spaced = text.substring(name.from(), to);
            return Slip.of(NAME_WITH_SPACES, name.from(), to, spaced, spaced.replaceAll("\\s+", "-"));
        }
        return Slip.of(WORDS_UNEXPECTED, from, to, words, kind.word()).variant(kind.word());
    }
}
