// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param number index of the line, from 0
 * @param start offset of the line
 * @param first offset of its first character that is not white space
 * @param last offset after its last character that is not white space; equal to first on a blank line
 * @param indent columns of white space before its first character, a tab counting four
 */
public record Line(int number, int start, int first, int last, int indent) {
    private static final int TAB = 4;

    /** Whether it holds nothing but white space. */
    public boolean blank() {
        return first >= last;
    }

    boolean beginsWith(String text, String mark) {
        return text.startsWith(mark, first) && first + mark.length() <= last;
    }

    /** A comment begins with two slashes in the first column. */
    boolean comment(String text) {
        return indent == 0 && beginsWith(text, "//");
    }

    Line indented(int columns) {
        return new Line(number, start, first, last, columns);
    }

    /** The lines of a text, in order; the end of the last need not be written. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>(text.length() / 50 + 1);
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
                end++;
            }
            lines.add(between(text, lines.size(), start, end));
            boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (two ? 2 : 1);
        }
        return lines;
    }

    private static Line between(String text, int number, int start, int end) {
        int first = start;
        int indent = 0;
        while (first < end && Characters.isSpace(text.charAt(first))) {
            indent += text.charAt(first) == '\t' ? TAB : 1;
            first++;
        }
        int last = end;
        while (last > first && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Line(number, start, first, last, indent);
    }
}
