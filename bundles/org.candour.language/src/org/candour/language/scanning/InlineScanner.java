// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.FACT_MALFORMED;
import static org.candour.language.scanning.ReadingRule.FOOTNOTE_OPEN;

import java.util.ArrayList;
import java.util.List;

/** Sorts a stretch of prose into plain words and what is marked in it. Takes time in proportion to its length. */
final class InlineScanner {
    private static final int LONGEST_FACT = 60;

    private final String text;
    private final Lexemes out;
    private final List<Slip> slips;

    InlineScanner(String text, Lexemes out, List<Slip> slips) {
        this.text = text;
        this.out = out;
        this.slips = slips;
    }

    /** Scans the text between two offsets, which may begin and end with white space. */
    void scan(int from, int to) {
        scan(from, to, true);
    }

    private void scan(int from, int to, boolean notes) {
        int first = from;
        while (first < to && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        int last = to;
        while (last > first && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        write(marks(first, last, notes), first, last);
    }

    private void write(List<Mark> marks, int from, int to) {
        int at = from;
        for (Mark mark : marks) {
            if (mark.from() > at) {
                out.add(Kind.PLAIN, at, mark.from());
            }
            at = mark.to();
            switch (mark.kind()) {
                case NOTE_IN -> note(mark);
                case AT -> {
                    out.add(Kind.AT, mark.from(), mark.from() + 1);
                    out.add(Kind.NAME, mark.from() + 1, mark.to());
                }
                case FACT_IN -> {
                    out.add(Kind.FACT_IN, mark.from(), mark.from() + 1);
                    out.add(Kind.NAME, mark.from() + 1, mark.to() - 1);
                    out.add(Kind.FACT_OUT, mark.to() - 1, mark.to());
                }
                default -> out.add(mark.kind(), mark.from(), mark.to());
            }
        }
        if (at < to) {
            out.add(Kind.PLAIN, at, to);
        }
    }

    private void note(Mark mark) {
        boolean closed = text.charAt(mark.to() - 1) == ']' && mark.closed();
        int end = closed ? mark.to() - 1 : mark.to();
        out.add(Kind.NOTE_IN, mark.from(), mark.from() + 2);
        scan(mark.from() + 2, end, false);
        if (closed) {
            out.add(Kind.NOTE_OUT, end, mark.to());
        } else {
            out.close(Kind.NOTE_OUT);
            slips.add(Slip.of(FOOTNOTE_OPEN, mark.from(), mark.from() + 2));
        }
    }

    private List<Mark> marks(int from, int to, boolean notes) {
        List<Mark> marks = new ArrayList<>();
        Stars stars = new Stars(text, from, to, marks);
        int at = from;
        while (at < to) {
            at = switch (text.charAt(at)) {
                case '\\' -> at + 2;
                case '*' -> stars.at(at);
                case '@' -> reference(at, to, marks);
                case '{' -> fact(at, to, marks);
                case '[' -> notes && isNote(at, to) ? footnote(at, to, marks) : at + 1;
                default -> at + 1;
            };
        }
        return stars.withoutUnmatched();
    }

    private int reference(int at, int to, List<Mark> marks) {
        int end = Characters.endOfName(text, at + 1, to);
        boolean inAddress =
                at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || "._-+@".indexOf(text.charAt(at - 1)) >= 0);
        if (end == at + 1 || inAddress) {
            return at + 1;
        }
        marks.add(new Mark(Kind.AT, at, end, true));
        return end;
    }

    private int fact(int at, int to, List<Mark> marks) {
        int end = Characters.endOfName(text, at + 1, to);
        if (end > at + 1 && end < to && text.charAt(end) == '}') {
            marks.add(new Mark(Kind.FACT_IN, at, end + 1, true));
            return end + 1;
        }
        int close = text.indexOf('}', at);
        boolean near = close >= 0 && close < Math.min(to, at + LONGEST_FACT);
        String words = near ? text.substring(at + 1, close) : "";
        slips.add(Slip.of(FACT_MALFORMED, at, near ? close + 1 : Math.max(end, at + 1), words)
                .variant(near ? "" : "open"));
        return at + 1;
    }

    private boolean isNote(int at, int to) {
        return at + 1 < to && text.charAt(at + 1) == '^';
    }

    /** A footnote runs to its bracket; one that lacks it, to the next footnote or the end. */
    private int footnote(int at, int to, List<Mark> marks) {
        int depth = 0;
        int i = at + 2;
        while (i < to && !(text.charAt(i) == '[' && isNote(i, to))) {
            char c = text.charAt(i);
            if (c == ']' && depth == 0) {
                marks.add(new Mark(Kind.NOTE_IN, at, i + 1, true));
                return i + 1;
            }
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            i += c == '\\' ? 2 : 1;
        }
        int end = Math.min(i, to);
        marks.add(new Mark(Kind.NOTE_IN, at, end, false));
        return end;
    }
}
