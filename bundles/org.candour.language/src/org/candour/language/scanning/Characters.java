// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

/** The classes of characters the language tells apart. */
public final class Characters {
    private Characters() {}

    /** Whether a character is white space, a space that does not break included. */
    public static boolean isSpace(char c) {
        return c == ' '
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\u00A0'
                || c == '\uFEFF'
                || c > '\u1000' && Character.isWhitespace(c)
                || c < ' ' && Character.isWhitespace(c);
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Offset after the name that begins at an offset: letters, digits and inner hyphens; the offset when there is none. */
    static int endOfName(String text, int from, int to) {
        int end = from;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || end > from && text.charAt(end) == '-')) {
            end++;
        }
        while (end > from && text.charAt(end - 1) == '-') {
            end--;
        }
        return end;
    }

    static boolean isName(String word) {
        return !word.isEmpty() && endOfName(word, 0, word.length()) == word.length();
    }

    static boolean isOpeningQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u2018' || c == '\'';
    }

    static boolean isClosingQuote(char c) {
        return c == '"' || c == '\u201D' || c == '\u2019' || c == '\'';
    }
}
