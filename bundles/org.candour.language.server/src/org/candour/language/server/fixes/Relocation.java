// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.server.reports.Page;
import org.candour.language.server.reports.TextLines;
import org.candour.model.Element;

/**
 * The move of a part to another place in its file, with the notes directly above it. Every word is kept.
 *
 * @param part what is moved
 * @param before the index of the line it is to stand before; that after the last for the end of the file
 */
record Relocation(MovablePart part, int before) {
    /** The lines of the report in the order they would have. */
    List<Element> lines() {
        List<Element> moved = List.copyOf(part.lines());
        List<Element> lines = new ArrayList<>(page().whole().elements());
        lines.subList(lines.indexOf(moved.getFirst()), lines.indexOf(moved.getLast()) + 1)
                .clear();
        lines.addAll(lines.indexOf(page().elements().get(before - 1)) + 1, moved);
        return lines;
    }

    /** Adds the move to a proposal. */
    Proposal in(Proposal proposal) {
        String text = page().text();
        int end = text.stripTrailing().length();
        int start = begin(part.from());
        boolean last = part.to() == page().elements().size();
        String words = text.substring(start, last ? end : begin(part.to())).stripTrailing();
        if (last) {
            proposal.delete(text.substring(0, start).stripTrailing().length(), end);
        } else {
            proposal.delete(start, begin(part.to()));
        }
        // a proposal gives the words the line breaks of the file
        String plain = words.replace("\r\n", "\n");
        return before == page().elements().size()
                ? proposal.insert(end, "\n\n" + plain)
                : proposal.insert(begin(before), plain + "\n\n");
    }

    /** The offset of a line of the file, or of the first of the notes directly above it. */
    private int begin(int line) {
        TextLines lines = page().lines();
        int first = lines.lineAt(Parts.start(page().elements().get(line), page()));
        while (first > 0 && lines.line(first - 1).startsWith("//")) {
            first--;
        }
        return lines.start(first);
    }

    private Page page() {
        return part.page();
    }
}
