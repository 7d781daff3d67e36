// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Optional;
import org.candour.language.server.outline.Rank;
import org.candour.language.server.reports.Page;
import org.candour.model.Element;
import org.candour.model.Include;

/**
 * A line of a file with all that belongs to it, which can stand elsewhere in the file.
 *
 * @param page the file
 * @param from the index of the line among those of the file
 * @param to the index after the last line that belongs to it
 */
record MovablePart(Page page, int from, int to) {
    /** The part that a line opens; empty when some of it is in other files, as it could not be moved whole. */
    static Optional<MovablePart> of(Element opener, Page page) {
        int from = page.elements().indexOf(opener);
        if (from < 0) {
            return Optional.empty();
        }
        MovablePart part = new MovablePart(page, from, end(from, page));
        return part.isWhole() ? Optional.of(part) : Optional.empty();
    }

    /** The index after the last line of a file that belongs to one of its lines. */
    static int end(int line, Page page) {
        List<Element> lines = page.elements();
        int end = line + 1;
        while (end < lines.size() && Rank.of(lines.get(end)).compareTo(Rank.of(lines.get(line))) > 0) {
            end++;
        }
        return end;
    }

    /** The line it begins with. */
    Element opener() {
        return page.elements().get(from);
    }

    /** Its lines, as they stand. */
    List<Element> lines() {
        return page.elements().subList(from, to);
    }

    private boolean isWhole() {
        return lines().stream().noneMatch(Include.class::isInstance) && endsBefore(lines().getLast());
    }

    /** Whether what follows a line of the file in the report does not belong to this part, or would if it stood there. */
    private boolean endsBefore(Element last) {
        List<Element> all = page.whole().elements();
        int next = all.indexOf(last) + 1;
        return next == all.size() || Rank.of(all.get(next)).compareTo(Rank.of(opener())) <= 0;
    }

    /**
     * Its move to another place.
     *
     * @param before the index of the line of the file it is to stand before; that after the last for the end of the
     *     file
     * @return empty when it stands there already, or when it would part lines that belong together
     */
    Optional<Relocation> before(int before) {
        boolean elsewhere = before > 0 && (before < from || before > to);
        if (!elsewhere) {
            return Optional.empty();
        }
        Element above = page.elements().get(before - 1);
        return above instanceof Include || !endsBefore(above)
                ? Optional.empty()
                : Optional.of(new Relocation(this, before));
    }
}
