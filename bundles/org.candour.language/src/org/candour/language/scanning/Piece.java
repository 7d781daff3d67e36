// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, comma or colon of a structure line.
 *
 * @param text its characters
 * @param from offset of its first character
 */
record Piece(String text, int from) {
    int to() {
        return from + text.length();
    }

    boolean isComma() {
        return text.equals(",");
    }

    boolean isColon() {
        return text.equals(":");
    }

    boolean isWord() {
        return !isComma() && !isColon();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isQuoted() {
        return Characters.isOpeningQuote(text.charAt(0));
    }

    /** Splits a part of a text; it ends with the first colon, after which titles are not split. */
    static List<Piece> split(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !isSeparator(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                pieces.add(new Piece(text.substring(at, end), at));
            }
            if (end < to && isMark(text.charAt(end))) {
                pieces.add(new Piece(text.substring(end, end + 1), end));
                if (text.charAt(end) == ':') {
                    return pieces;
                }
            }
            at = end + 1;
        }
        return pieces;
    }

    /** Splits a part of a text that holds a path: commas are part of it, and only a colon before a space ends it. */
    static List<Piece> splitPath(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && !Characters.isSpace(text.charAt(end))) {
                end++;
            }
            boolean colon = end > at && text.charAt(end - 1) == ':';
            int last = colon ? end - 1 : end;
            if (last > at) {
                pieces.add(new Piece(text.substring(at, last), at));
            }
            if (colon) {
                pieces.add(new Piece(":", last));
                return pieces;
            }
            at = end + 1;
        }
        return pieces;
    }

    private static boolean isSeparator(char c) {
        return isMark(c) || Characters.isSpace(c);
    }

    private static boolean isMark(char c) {
        return c == ',' || c == ':';
    }
}
