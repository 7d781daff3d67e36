// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.model.Month;

/** Writes a date as the language has it: 4 December 2006. */
final class WriteDate implements Fix {
    private static final List<String> MONTHS =
            Month.VALUES.stream().map(Month::getLiteral).toList();
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\\p{L}{3,})[.,]?[ -](\\d{4})");

    @Override
    public Set<String> rules() {
        return Set.of("date-malformed");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        String words = trouble.words().strip();
        Optional<String> date = read(NUMBERS, words, 1, 2, 3)
                .or(() -> read(ISO, words, 3, 2, 1))
                .or(() -> read(AMERICAN, words, 2, 1, 3))
                .or(() -> read(WORDS, words, 1, 2, 3));
        return date.filter(known -> !trouble.suggestions().contains(known)).stream()
                .map(known -> new Proposal(trouble.page(), "fix.correct", known, words)
                        .replace(trouble.from(), trouble.to(), known))
                .toList();
    }

    private static Optional<String> read(Pattern form, String words, int day, int month, int year) {
        Matcher matcher = form.matcher(words);
        return matcher.matches()
                ? month(matcher.group(month))
                        .map(name -> Integer.parseInt(matcher.group(day)) + " " + name + " " + matcher.group(year))
                : Optional.empty();
    }

    private static Optional<String> month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            int number = Integer.parseInt(written);
            return number >= 1 && number <= MONTHS.size() ? Optional.of(MONTHS.get(number - 1)) : Optional.empty();
        }
        String begun = written.toLowerCase(Locale.ROOT);
        return MONTHS.stream()
                .filter(month -> month.toLowerCase(Locale.ROOT).startsWith(begun))
                .findFirst();
    }
}
