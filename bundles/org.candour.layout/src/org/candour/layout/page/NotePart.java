// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.List;
import org.candour.layout.line.Note;
import org.candour.layout.style.Measures;

/**
 * The lines of a footnote that stand on one page.
 *
 * @param note the footnote
 * @param from its first line on the page
 * @param to after its last line on the page
 */
record NotePart(Note note, int from, int to) {
    static NotePart whole(Note note) {
        return new NotePart(note, 0, note.lines().size());
    }

    int lines() {
        return to - from;
    }

    double height() {
        return lines() * note.leading();
    }

    /** The first lines of it. */
    NotePart first(int count) {
        return new NotePart(note, from, from + count);
    }

    /** What is left after the first lines. */
    NotePart after(int count) {
        return new NotePart(note, from + count, to);
    }

    /** The height on the page of the upper edge of its first note. */
    static double top(List<NotePart> parts) {
        return Measures.FOOT + height(parts) - Measures.NOTES_GAP;
    }

    /** The height of all notes of a page, with the space above them. */
    static double height(List<NotePart> parts) {
        if (parts.isEmpty()) {
            return 0;
        }
        double lines = parts.stream().mapToDouble(NotePart::height).sum();
        return Measures.NOTES_GAP + lines + Measures.NOTE_GAP * (parts.size() - 1);
    }
}
