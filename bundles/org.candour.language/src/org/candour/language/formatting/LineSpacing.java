// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.BitSet;
import java.util.List;
import org.candour.language.formatting.LinePlacer.Places;
import org.candour.language.formatting.PlacedLine.Role;
import org.candour.language.scanning.Kind;

/** The white space between lines: blanks at their ends, blank lines, indentation. */
final class LineSpacing {
    private final String text;
    private final Spacing spacing;
    private final List<PlacedLine> lines;
    private final List<Block> blocks;

    LineSpacing(String text, Spacing spacing, Places places) {
        this.text = text;
        this.spacing = spacing;
        this.lines = places.lines();
        this.blocks = places.blocks();
    }

    void wish() {
        if (lines.isEmpty()) {
            spacing.wish(0, 0, text.length(), "");
            return;
        }
        spacing.wish(0, 0, lines.getFirst().line().start(), "");
        BitSet parted = parted();
        for (int i = 1; i < lines.size(); i++) {
            between(lines.get(i - 1), lines.get(i), parted.get(i));
        }
        PlacedLine last = lines.getLast();
        String end = spacing.lineEnd(last.last(), text.length())
                .or(() -> spacing.lineEnd(0, text.length()))
                .orElse("\n");
        spacing.wish(last.part(), last.last(), text.length(), end);
    }

    private void between(PlacedLine above, PlacedLine below, boolean parted) {
        boolean unread = above.is(Role.ASIDE) && below.is(Role.ASIDE);
        if (unread || !isFree(above.last(), below)) {
            return;
        }
        String end = spacing.lineEnd(above.last(), below.first()).orElseThrow();
        int blank = Math.min(blankLines(above, below), 1);
        if (parted) {
            blank = 1;
        } else if (joined(above, below)) {
            blank = 0;
        }
        boolean known = below.column() != PlacedLine.AS_IT_IS;
        String indentation =
                known ? " ".repeat(below.column()) : text.substring(below.line().start(), below.first());
        spacing.wish(below.part(), above.last(), below.first(), end.repeat(1 + blank) + indentation);
    }

    /** Lines before which there is to be a blank line that is missing: blocks with prose stand apart. */
    private BitSet parted() {
        BitSet parted = new BitSet();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).is(Role.STRUCTURE)) {
                int first = firstWithComments(i);
                if (first > 0 && isMissing(lines.get(first - 1), i, first)) {
                    parted.set(first);
                }
            }
        }
        return parted;
    }

    /** Comments straight above a block belong to it. */
    private int firstWithComments(int index) {
        int first = index;
        while (first > 0 && lines.get(first - 1).is(Role.COMMENT)) {
            first--;
        }
        return first;
    }

    private boolean isMissing(PlacedLine above, int index, int first) {
        boolean unindented = above.is(Role.TEXT) && above.column() == PlacedLine.AS_IT_IS;
        if (above.is(Role.ASIDE) || unindented) {
            return false;
        }
        for (int i = first; i <= index; i++) {
            if (blankLines(lines.get(i - 1), lines.get(i)) > 0) {
                return false;
            }
        }
        return hasProse(above) || hasProse(lines.get(index));
    }

    private boolean hasProse(PlacedLine line) {
        return line.block() >= 0 && blocks.get(line.block()).prose();
    }

    private boolean joined(PlacedLine above, PlacedLine below) {
        return below.is(Role.STRUCTURE)
                && !above.is(Role.COMMENT)
                && !above.is(Role.ASIDE)
                && above.block() >= 0
                && blocks.get(above.block()).joins(blocks.get(below.block()));
    }

    private static int blankLines(PlacedLine above, PlacedLine below) {
        return below.line().number() - above.line().number() - 1;
    }

    /** Whether the white space before a line says nothing; within words, spaces that do not break are part of them. */
    private boolean isFree(int from, PlacedLine below) {
        if (below.before() != Kind.PLAIN && below.before() != Kind.WORDS) {
            return true;
        }
        int indentation = below.before() == Kind.PLAIN ? below.line().start() : below.first();
        for (int i = from; i < below.first(); i++) {
            char c = text.charAt(i);
            boolean plain = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!plain && !(c == '\u00A0' && i >= indentation)) {
                return false;
            }
        }
        return true;
    }
}
