// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lists that are open at a place, the innermost first. */
final class ListStack {
    private static final int DEEPEST = 20;

    private record Open(int column, boolean ordered) {}

    private final Lexemes out;
    private final Deque<Open> open = new ArrayDeque<>();

    ListStack(Lexemes out) {
        this.out = out;
    }

    boolean hasOrdered(int column) {
        return open.stream().anyMatch(list -> list.ordered() && list.column() == column);
    }

    /** Closes the lists that text or a table in a column does not belong to. */
    void closeFor(int column) {
        while (!open.isEmpty() && open.peek().column() >= column) {
            close();
        }
    }

    /** Closes and opens lists so that an item stands in the right one. */
    void item(Line line, ItemMark mark) {
        closeFor(line.indent() + 1);
        if (!open.isEmpty()
                && open.peek().column() == line.indent()
                && open.peek().ordered() != mark.ordered()) {
            close();
        }
        boolean deeper = open.isEmpty() || open.peek().column() < line.indent() && open.size() < DEEPEST;
        if (deeper) {
            open.push(new Open(line.indent(), mark.ordered()));
            out.open(mark.ordered() ? Kind.ORDERED_IN : Kind.LIST_IN, line.first());
        }
    }

    void closeAll() {
        closeFor(Integer.MIN_VALUE);
        while (!open.isEmpty()) {
            close();
        }
    }

    private void close() {
        open.pop();
        out.close(Kind.LIST_OUT);
    }
}
