// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.List;

/** Sorts the rows of a table into cells. */
final class TableScanner {
    private final String text;
    private final Lexemes out;
    private final InlineScanner inlines;

    TableScanner(String text, Lexemes out, InlineScanner inlines) {
        this.text = text;
        this.out = out;
        this.inlines = inlines;
    }

    static boolean isRow(String text, Line line) {
        return !line.blank() && text.charAt(line.first()) == '|';
    }

    /** Scans the table that begins at a line; returns the index of the line after it. */
    int scan(List<Line> lines, int index) {
        out.open(Kind.TABLE_IN, lines.get(index).first());
        int i = index;
        while (i < lines.size() && isRow(text, lines.get(i))) {
            Line line = lines.get(i);
            if (isRule(line)) {
                out.add(Kind.ASIDE, line.first(), line.last());
            } else {
                row(line);
            }
            i++;
        }
        out.close(Kind.TABLE_OUT);
        return i;
    }

    private void row(Line line) {
        out.add(Kind.ROW_IN, line.first(), line.first() + 1);
        int from = line.first() + 1;
        int bar = nextBar(from, line.last());
        while (bar < line.last() - 1) {
            inlines.scan(from, bar);
            out.add(Kind.PIPE, bar, bar + 1);
            from = bar + 1;
            bar = nextBar(from, line.last());
        }
        inlines.scan(from, bar);
        if (bar < line.last()) {
            out.add(Kind.ROW_OUT, bar, bar + 1);
        } else {
            out.close(Kind.ROW_OUT);
        }
    }

    private int nextBar(int from, int to) {
        int bar = from;
        while (bar < to && text.charAt(bar) != '|') {
            bar += text.charAt(bar) == '\\' ? 2 : 1;
        }
        return Math.min(bar, to);
    }

    /** A line of hyphens below the head is allowed and says nothing. */
    private boolean isRule(Line line) {
        boolean hyphen = false;
        for (int i = line.first(); i < line.last(); i++) {
            char c = text.charAt(i);
            hyphen |= c == '-';
            if (c != '|' && c != '-' && c != ':' && !Characters.isSpace(c)) {
                return false;
            }
        }
        return hyphen;
    }
}
