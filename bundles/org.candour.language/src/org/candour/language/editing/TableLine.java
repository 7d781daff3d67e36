// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table as it is typed. */
final class TableLine {
    private final TextLine line;
    private final List<Integer> bars = new ArrayList<>();

    TableLine(TextLine line) {
        this.line = line;
        String words = line.words();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '\\') {
                i++;
            } else if (words.charAt(i) == '|') {
                bars.add(line.start() + i);
            }
        }
    }

    boolean isEmpty() {
        return line.words().chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
    }

    /** Another row of as many cells, each as wide, with nothing in them. */
    String blankRow() {
        StringBuilder row = new StringBuilder(line.indentation());
        for (int i = 0; i < bars.size(); i++) {
            int width = i + 1 < bars.size() ? bars.get(i + 1) - bars.get(i) - 1 : 0;
            row.append('|').append(" ".repeat(width));
        }
        return bars.size() == 1 ? row.append("  |").toString() : row.toString();
    }

    /** Number of characters from the start of a row to where its first cell is typed. */
    int firstCell() {
        return line.indentation().length() + 2;
    }

    /** Where the words of the cell after the one an offset stands in begin; empty when it is the last. */
    Optional<Integer> nextCell(int offset) {
        return bars.stream()
                .filter(bar -> bar >= offset)
                .findFirst()
                .filter(bar ->
                        !bar.equals(bars.getLast()) || line.words().strip().indexOf('|', 1) < 0)
                .map(this::words);
    }

    /** Where the words of the cell before the one an offset stands in begin; the first cell's when there is none. */
    int previousCell(int offset) {
        int here = (int) bars.stream().filter(bar -> bar < offset).count() - 1;
        return words(bars.get(Math.max(0, here - 1)));
    }

    private int words(int bar) {
        int at = bar + 1;
        while (at < line.end() && line.text().charAt(at) == ' ') {
            at++;
        }
        boolean blank = at == line.end() || line.text().charAt(at) == '|';
        return blank ? Math.min(bar + 2, at) : at;
    }
}
