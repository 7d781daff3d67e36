// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.colouring;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.server.reports.TextLines;

/** Tokens as the protocol counts them: each from the one before, none over the end of a line. */
final class TokenList {
    private final TextLines lines;
    private final int first;
    private final List<Integer> numbers = new ArrayList<>();
    private int line;
    private int lastLine;
    private int lastColumn;

    /**
     * @param first tokens that end before this offset are left out
     */
    TokenList(TextLines lines, int first) {
        this.lines = lines;
        this.first = first;
        this.line = lines.lineAt(first);
    }

    void add(int from, int to, int type, int modifiers) {
        if (to <= first || from >= to) {
            return;
        }
        int at = Math.max(from, first);
        advanceTo(at);
        while (at < to) {
            int end = Math.min(to, lines.end(line));
            int begin = lines.start(line) < at ? at : firstWord(at, end);
            if (begin < end) {
                put(begin - lines.start(line), end - begin, type, modifiers);
            }
            at = lines.next(line);
            if (at < to) {
                line++;
            }
        }
    }

    private void advanceTo(int offset) {
        while (line + 1 < lines.count() && lines.start(line + 1) <= offset) {
            line++;
        }
    }

    /** On a further line the indentation belongs to no token. */
    private int firstWord(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private void put(int column, int length, int type, int modifiers) {
        numbers.add(line - lastLine);
        numbers.add(line == lastLine ? column - lastColumn : column);
        numbers.add(length);
        numbers.add(type);
        numbers.add(modifiers);
        lastLine = line;
        lastColumn = column;
    }

    List<Integer> encoded() {
        return numbers;
    }
}
