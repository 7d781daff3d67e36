// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printer's business, which authors need not mind: curly quotes, dashes, and no-break spaces that keep a
 * number with what it counts. Addresses of mail and web stay as typed.
 */
public final class Typography {
    private static final String NO_BREAK = "\u00A0";
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\d][\\p{L}\\d._%+'-]*@[\\p{L}\\d.-]*[\\p{L}\\d]|(?:https?://|www\\.)\\S*[\\p{L}\\d/]");
    private static final Pattern DASH = Pattern.compile(" (?:-{1,2}|–) ");
    private static final Pattern COUNTED = Pattern.compile("(\\d)"
            + " (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|per"
            + " cent|hundred|thousand|million|billion|years?|months?|weeks?"
            + "|days?|hours?|minutes?|km|kg|metres|miles|mph|am|pm)\\b)");
    private static final Pattern LABELLED = Pattern.compile("\\b((?i:paragraphs?|sections?|chapters?|recommendations?"
            + "|figures?|tables?|box|appendix|judgements?|pages?|questions?)|No\\.|p\\.|pp\\.|Mr|Mrs|Ms|Dr)"
            + " (?=\\d|[A-Z]\\b|(?<=(?:Mr|Mrs|Ms|Dr) )\\p{Lu})");
    private static final Pattern ELISION = Pattern.compile("'(?=\\d\\d(?:s|\\b)|(?:tis|twas|til|em|cause)\\b)");

    private Typography() {}

    /** A line that stands by itself, such as a title. */
    public static String ofLine(String words) {
        return of(words, "");
    }

    /**
     * Some words of a line.
     *
     * @param words the words as typed
     * @param before what the line holds before them, by which opening and closing quotes are told apart
     */
    public static String of(String words, String before) {
        StringBuilder set = new StringBuilder();
        int end = 0;
        for (MatchResult address : addressesIn(words)) {
            set.append(setPart(words.substring(end, address.start()), before + set));
            set.append(address.group());
            end = address.end();
        }
        return set.append(setPart(words.substring(end), before + set)).toString();
    }

    private static List<MatchResult> addressesIn(String words) {
        boolean mayHoldOne = words.indexOf('@') >= 0 || words.contains("://") || words.contains("www.");
        return mayHoldOne ? ADDRESS.matcher(words).results().toList() : List.of();
    }

    private static String setPart(String words, String before) {
        String dashed = before.isEmpty() && words.startsWith(" ") ? words : dashes(words);
        return quotes(labelled(counted(dashed)), before);
    }

    // Most words hold nothing to be set otherwise, and a look at their characters tells so sooner than a pattern.

    private static String dashes(String words) {
        return words.contains(" -") || words.contains(" –")
                ? DASH.matcher(words).replaceAll(Matcher.quoteReplacement(NO_BREAK + "– "))
                : words;
    }

    private static String counted(String words) {
        for (int space = words.indexOf(' ', 1); space > 0; space = words.indexOf(' ', space + 1)) {
            if (Character.isDigit(words.charAt(space - 1))) {
                return COUNTED.matcher(words).replaceAll("$1" + NO_BREAK);
            }
        }
        return words;
    }

    private static String labelled(String words) {
        for (int space = words.indexOf(' ', 1); space > 0; space = words.indexOf(' ', space + 1)) {
            if (mayLabel(words, space)) {
                return LABELLED.matcher(words).replaceAll("$1" + NO_BREAK);
            }
        }
        return words;
    }

    /** Whether a number, a single letter or a name after "Mr", "Mrs", "Ms" or "Dr" may follow a space. */
    private static boolean mayLabel(String words, int space) {
        int next = space + 1;
        if (next == words.length()) {
            return false;
        }
        boolean single = next + 1 == words.length() || !isLatinLetterOrDigit(words.charAt(next + 1));
        return Character.isDigit(words.charAt(next))
                || Character.isUpperCase(words.codePointAt(next))
                        && (single || "rs".indexOf(words.charAt(space - 1)) >= 0);
    }

    private static boolean isLatinLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static String quotes(String words, String before) {
        if (words.indexOf('\'') < 0 && words.indexOf('"') < 0) {
            return words;
        }
        String elided = ELISION.matcher(words).replaceAll("’");
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < elided.length(); i++) {
            char typed = elided.charAt(i);
            char last = i > 0 ? set.charAt(i - 1) : before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
            boolean opens =
                    opensAfter(last) && !(i + 1 < elided.length() && Character.isWhitespace(elided.charAt(i + 1)));
            set.append(
                    switch (typed) {
                        case '\'' -> opens ? '‘' : '’';
                        case '"' -> opens ? '“' : '”';
                        default -> typed;
                    });
        }
        return set.toString();
    }

    private static boolean opensAfter(char last) {
        return Character.isWhitespace(last) || Character.isSpaceChar(last) || "([{‘“–—/".indexOf(last) >= 0;
    }
}
