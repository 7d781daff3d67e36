// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.Optional;

/**
 * The mark a line may have that makes it an item of a list.
 *
 * @param to offset after the mark; that of the line's first character when it has none
 * @param ordered whether it is a number or letter
 * @param first whether a list may begin with it
 * @param dash whether it is a dash, which is an item only where prose would not begin with one
 * @param column the column it stands in
 */
record ItemMark(int to, boolean ordered, boolean first, boolean dash, int column) {
    private static final int LONGEST_NUMBER = 3;

    static ItemMark of(String text, Line line) {
        if (line.blank()) {
            return none(line);
        }
        char c = text.charAt(line.first());
        if ((c == '-' || c == '\u2022' || c == '*') && isSpaceAt(text, line, line.first() + 1)) {
            return new ItemMark(line.first() + 1, false, true, false, line.indent());
        }
        if (c == '\u2013' && isSpaceAt(text, line, line.first() + 1)) {
            return new ItemMark(line.first() + 1, false, false, true, line.indent());
        }
        return number(text, line);
    }

    private static ItemMark number(String text, Line line) {
        int end = line.first();
        while (end < line.last() && end - line.first() < LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        boolean letter = end == line.first() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z';
        if (letter) {
            end++;
        }
        boolean closed = end > line.first()
                && end < line.last()
                && (text.charAt(end) == ')' || text.charAt(end) == '.' && !letter)
                && isSpaceAt(text, line, end + 1);
        String number = text.substring(line.first(), end);
        return closed
                ? new ItemMark(end + 1, true, number.equals("1") || number.equals("a"), false, line.indent())
                : none(line);
    }

    /** Whether it begins an item here: a number that begins no list must go on with one. */
    boolean begins(ListStack lists) {
        return first || ordered && lists.hasOrdered(column);
    }

    /** Whether it begins an item where a block begins, rather than within one. */
    boolean beginsBlock(ListStack lists) {
        return dash || begins(lists);
    }

    /** Whether it is of the kind of an item straight above it. */
    boolean goesOn(ItemMark above) {
        return column == above.column && (ordered && above.ordered || dash && above.dash);
    }

    /** What is wrong with it: bullets copied from elsewhere are understood, but the language writes a hyphen. */
    Optional<Slip> slip(String text, Line line) {
        return ordered || text.charAt(line.first()) == '-'
                ? Optional.empty()
                : Optional.of(Slip.of(ReadingRule.BULLET_MARK, line.first(), to, text.substring(line.first(), to)));
    }

    private static ItemMark none(Line line) {
        return new ItemMark(line.first(), false, false, false, line.indent());
    }

    private static boolean isSpaceAt(String text, Line line, int offset) {
        return offset >= line.last() || Characters.isSpace(text.charAt(offset));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
