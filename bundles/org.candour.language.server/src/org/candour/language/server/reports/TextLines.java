// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A text by lines and columns as the protocol counts them: both from 0, columns in UTF-16 units. */
public final class TextLines {
    private final String text;
    private final int[] starts;

    private TextLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Finds the lines of a text. */
    public static TextLines of(String text) {
        int[] starts = new int[text.length() / 40 + 16];
        int count = 1;
        for (int at = nextLine(text, 0); at >= 0; at = nextLine(text, at)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at;
        }
        return new TextLines(text, Arrays.copyOf(starts, count));
    }

    /** The offset of the line below that of an offset; below 0 when there is none. */
    static int nextLine(CharSequence text, int from) {
        int end = endOfLine(text, from);
        if (end == text.length()) {
            return -1;
        }
        boolean two = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }

    /** The offset after the last character of the line of an offset, before its line break. */
    static int endOfLine(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** How many lines there are, at least one. */
    public int count() {
        return starts.length;
    }

    /** The line an offset is on. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The offset of the first character of a line. */
    public int start(int line) {
        return starts[line];
    }

    /** The offset after the last character of a line, before its line break. */
    public int end(int line) {
        return endOfLine(text, starts[line]);
    }

    /** The offset of the line below a line; the end of the text when it is the last. */
    public int next(int line) {
        return line + 1 < starts.length ? starts[line + 1] : text.length();
    }

    /** The words of a line, without its line break. */
    public String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** The offset of a position; one beyond a line or the text is at its end. */
    public int offset(Position position) {
        int line = position.getLine();
        return line >= starts.length ? text.length() : Math.min(starts[line] + position.getCharacter(), end(line));
    }

    /** The position of an offset. */
    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, offset - starts[line]);
    }

    /** The range between two offsets. */
    public Range range(int from, int to) {
        return new Range(position(from), position(to));
    }
}
