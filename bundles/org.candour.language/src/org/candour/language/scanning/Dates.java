// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.DATE_INCOMPLETE;
import static org.candour.language.scanning.ReadingRule.DATE_MALFORMED;
import static org.candour.language.scanning.ReadingRule.KEYWORD_MISSPELT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.candour.model.Month;
import org.candour.rules.Suggestion;

/** Reads a date such as "4 December 2006", or a month of a year, from the words that stand in its place. */
final class Dates {
    private static final List<String> MONTHS =
            Month.VALUES.stream().map(Month::getLiteral).toList();
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Dates() {}

    /** A date as read: its lexemes, none when it could not be read, and what is wrong with it. */
    record Reading(List<Lexeme> lexemes, Optional<Slip> slip) {}

    static boolean isMonth(String word) {
        return MONTHS.contains(word) || monthMeant(word).isPresent();
    }

    static boolean beginsDate(String word) {
        return Character.isDigit(word.charAt(0)) || isMonth(word);
    }

    /**
     * Reads a date.
     *
     * @param words the words in the place of a date, at least one
     * @param dayNeeded whether a month alone is too vague
     */
    static Reading read(List<Piece> words, boolean dayNeeded) {
        int month = firstMonth(words);
        if (month < 0) {
            return unreadable(words, DATE_MALFORMED);
        }
        boolean year = month == words.size() - 2 && matches(YEAR, words.get(month + 1));
        boolean day = month == 1 && (matches(DAY, words.getFirst()) || matches(ORDINAL, words.getFirst()));
        if (month > 1 || month == 1 && !day || month < words.size() - 1 && !year) {
            return unreadable(words, DATE_MALFORMED);
        }
        if (!year || dayNeeded && !day) {
            return unreadable(words, DATE_INCOMPLETE);
        }
        return new Reading(lexemes(words, month), spelling(words, month));
    }

    private static Reading unreadable(List<Piece> words, ReadingRule rule) {
        Piece first = words.getFirst();
        Piece last = words.getLast();
        String quoted = String.join(" ", words.stream().map(Piece::text).toList());
        return new Reading(List.of(), Optional.of(Slip.of(rule, first.from(), last.to(), quoted)));
    }

    private static int firstMonth(List<Piece> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isMonth(words.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Lexeme> lexemes(List<Piece> words, int month) {
        List<Lexeme> lexemes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Piece word = words.get(i);
            lexemes.add(
                    i == month
                            ? Lexeme.keyword(monthMeant(word.text()).orElseThrow(), word.from(), word.to())
                            : Lexeme.of(Kind.NUMBER, word.from(), word.to()));
        }
        return lexemes;
    }

    private static Optional<Slip> spelling(List<Piece> words, int month) {
        Piece word = words.get(month);
        String meant = monthMeant(word.text()).orElseThrow();
        if (!meant.equals(word.text())) {
            return Optional.of(Slip.of(KEYWORD_MISSPELT, word.from(), word.to(), word.text(), meant));
        }
        Piece day = words.getFirst();
        var ordinal = ORDINAL.matcher(day.text());
        return ordinal.matches()
                ? Optional.of(Slip.of(DATE_MALFORMED, day.from(), day.to(), day.text(), ordinal.group(1))
                        .variant("ordinal"))
                : Optional.empty();
    }

    private static Optional<String> monthMeant(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (plain.length() >= 3) {
            String lower = plain.toLowerCase(Locale.ROOT);
            Optional<String> begun = MONTHS.stream()
                    .filter(month -> month.toLowerCase(Locale.ROOT).startsWith(lower))
                    .findFirst();
            return begun.isPresent()
                    ? begun
                    : plain.length() > 3 ? Suggestion.nearest(plain, MONTHS) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean matches(Pattern pattern, Piece piece) {
        return pattern.matcher(piece.text()).matches();
    }
}
