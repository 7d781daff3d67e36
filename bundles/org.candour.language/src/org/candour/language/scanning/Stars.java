// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the stars that open and close emphasis. Stars without a partner are just text: nobody needs to escape the star
 * of a footnote sign or a multiplication.
 */
final class Stars {
    private static final int DEEPEST = 8;

    /** Stars that may open a span; the index is that of their mark. */
    private record Opener(int length, int index) {}

    private final String text;
    private final int from;
    private final int to;
    private final List<Mark> marks;
    private final Deque<Opener> openers = new ArrayDeque<>();

    Stars(String text, int from, int to, List<Mark> marks) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.marks = marks;
    }

    /** Takes the stars at an offset; returns the offset after them. */
    int at(int offset) {
        int end = offset;
        while (end < to && text.charAt(end) == '*') {
            end++;
        }
        boolean opens = end < to && !isSpace(end) && (offset == from || !isWord(offset - 1));
        boolean closes = offset > from && !isSpace(offset - 1) && (end == to || !isWord(end));
        switch (end - offset) {
            case 1, 2 -> star(offset, end, opens, closes);
            case 3 -> {
                boolean strongInside = !openers.isEmpty() && openers.peek().length() == 2;
                int middle = offset + (closes && !strongInside ? 1 : 2);
                star(offset, middle, opens, closes);
                star(middle, end, opens, closes);
            }
            default -> {}
        }
        return end;
    }

    private void star(int start, int end, boolean opens, boolean closes) {
        int length = end - start;
        boolean closing = closes && openers.stream().anyMatch(opener -> opener.length() == length);
        if (closing) {
            while (openers.peek().length() != length) {
                openers.pop();
            }
            int index = openers.pop().index();
            Mark opener = marks.get(index);
            marks.set(index, new Mark(opener.kind(), opener.from(), opener.to(), true));
            marks.add(new Mark(length == 1 ? Kind.EMPHASIS_OUT : Kind.STRONG_OUT, start, end, true));
        } else if (opens) {
            if (openers.size() == DEEPEST) {
                openers.removeLast();
            }
            openers.push(new Opener(length, marks.size()));
            marks.add(new Mark(length == 1 ? Kind.EMPHASIS_IN : Kind.STRONG_IN, start, end, false));
        }
    }

    /** The marks without stars that found no partner; footnotes stay, closed or not. */
    List<Mark> withoutUnmatched() {
        return marks.stream()
                .filter(mark -> mark.closed() || mark.kind() == Kind.NOTE_IN)
                .toList();
    }

    private boolean isSpace(int offset) {
        return Characters.isSpace(text.charAt(offset));
    }

    private boolean isWord(int offset) {
        return Character.isLetterOrDigit(text.charAt(offset));
    }
}
