// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a line that is an item of a list.
 *
 * @param indentation the white space before the mark
 * @param mark the mark, such as "-", "2." or "b)"
 * @param length number of characters up to the words of the item
 */
record ItemStart(String indentation, String mark, int length) {
    private static final Pattern START = Pattern.compile("(\\s+)([-\u2022*\u2013]|\\d{1,3}[.)]|[a-z]\\))(\\s+|$)");

    static Optional<ItemStart> of(TextLine line) {
        Matcher start = START.matcher(line.words());
        return start.lookingAt()
                ? Optional.of(new ItemStart(start.group(1), start.group(2), start.end()))
                : Optional.empty();
    }

    boolean isOrdered() {
        return Character.isLetterOrDigit(mark.charAt(0));
    }

    boolean isDeeperThan(ItemStart other) {
        return indentation.length() > other.indentation.length();
    }

    /** The mark of the item after this one. */
    String nextMark() {
        if (!isOrdered()) {
            return mark;
        }
        String number = mark.substring(0, mark.length() - 1);
        String close = mark.substring(mark.length() - 1);
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number) + 1 + close;
        }
        char letter = number.charAt(0);
        return (letter == 'z' ? "z" : String.valueOf((char) (letter + 1))) + close;
    }

    /** The mark with which a list of this kind begins. */
    String firstMark() {
        if (!isOrdered()) {
            return mark;
        }
        return (Character.isDigit(mark.charAt(0)) ? "1" : "a") + mark.substring(mark.length() - 1);
    }

    /** The nearest item above a line that stands in a list around one of this indentation; empty when there is none. */
    static Optional<ItemStart> around(TextLine line, int column) {
        TextLine above = line;
        while (!above.isFirst()) {
            above = above.above();
            if (above.isBlank()) {
                continue;
            }
            int indent = above.indentation().length();
            Optional<ItemStart> item = of(above);
            if (indent < column) {
                return item;
            }
        }
        return Optional.empty();
    }
}
