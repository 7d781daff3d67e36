// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.candour.layout.flow.Strip;
import org.candour.layout.line.Note;
import org.candour.layout.style.Measures;

/** A page while it fills, and what is left for the pages after it. */
final class Draft {
    private static final double ROUNDING = 0.01;
    private static final int FEWEST_NOTE_LINES = 2;
    /** Notes carried over from earlier pages take at most this share of a page. */
    private static final double CARRIED_SHARE = 0.8;

    private final List<Placed> placed = new ArrayList<>();
    private final List<NotePart> notes = new ArrayList<>();
    private final List<NotePart> carried = new ArrayList<>();
    private final List<Strip> waiting = new ArrayList<>();
    private double used;
    private int next;
    private boolean begun;

    /** The page after another; the first if that is empty. */
    static Draft after(Draft previous) {
        Draft draft = new Draft();
        draft.next = previous.next;
        draft.waiting.addAll(previous.waiting);
        draft.admit(previous.carried);
        return draft;
    }

    Draft copy() {
        Draft copy = new Draft();
        copy.placed.addAll(placed);
        copy.notes.addAll(notes);
        copy.carried.addAll(carried);
        copy.waiting.addAll(waiting);
        copy.used = used;
        copy.next = next;
        copy.begun = begun;
        return copy;
    }

    Plan plan() {
        return new Plan(placed, notes);
    }

    /** The index of the first strip that is not dealt with. */
    int next() {
        return next;
    }

    void skip() {
        next++;
    }

    /** Whether anything but a repeated head stands on the page. */
    boolean isBegun() {
        return begun;
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    boolean hasCarriedNotes() {
        return !carried.isEmpty();
    }

    /** Whether the page may end after the last strip placed. */
    boolean mayEnd() {
        return begun && !placed.getLast().strip().keeps();
    }

    boolean fits(Strip strip) {
        return strip.isSpace()
                || used + strip.height() + NotePart.height(notesWith(strip)) <= Measures.TEXT_HEIGHT + ROUNDING;
    }

    private List<NotePart> notesWith(Strip strip) {
        if (strip.notes().isEmpty()) {
            return notes;
        }
        List<NotePart> all = new ArrayList<>(notes);
        strip.notes().forEach(note -> all.add(NotePart.whole(note)));
        return all;
    }

    /** Places the next strip of the galley. */
    void place(Strip strip) {
        put(strip);
        next++;
    }

    /** Paints the head of a table again. */
    void repeat(Strip head) {
        placed.add(new Placed(head, used));
        used += head.height();
    }

    /** Lets a figure wait for a later page. */
    void postpone(Strip figure) {
        waiting.add(figure);
        next++;
    }

    /** Places the figures that waited, as far as they fit; at least one. */
    void placeWaiting() {
        while (!waiting.isEmpty() && (!begun || fits(waiting.getFirst()))) {
            put(waiting.removeFirst());
        }
    }

    /**
     * Places the next strip although its notes do not all fit: the last note goes on over the page.
     *
     * @return whether that was possible with at least two lines of the note on either page
     */
    boolean placeDividingNote(Strip strip) {
        List<NotePart> parts = new ArrayList<>(notes);
        for (int i = 0; i < strip.notes().size(); i++) {
            NotePart whole = NotePart.whole(strip.notes().get(i));
            int lines = Math.min(linesThatFit(strip, parts, whole), whole.lines());
            boolean last = i == strip.notes().size() - 1;
            if (lines < whole.lines()) {
                lines = Math.min(lines, whole.lines() - FEWEST_NOTE_LINES);
                if (!last || lines < FEWEST_NOTE_LINES) {
                    return false;
                }
                carried.add(whole.after(lines));
            }
            parts.add(whole.first(lines));
        }
        put(new Placed(strip, used));
        notes.clear();
        notes.addAll(parts);
        next++;
        return true;
    }

    private int linesThatFit(Strip strip, List<NotePart> parts, NotePart part) {
        List<NotePart> all = new ArrayList<>(parts);
        all.add(part.first(0));
        double room = Measures.TEXT_HEIGHT + ROUNDING - used - strip.height() - NotePart.height(all);
        return Math.max(0, (int) (room / part.note().leading()));
    }

    private void put(Strip strip) {
        for (Note note : strip.notes()) {
            notes.add(NotePart.whole(note));
        }
        put(new Placed(strip, used));
    }

    private void put(Placed strip) {
        used += strip.strip().height() - spaceShared(strip.strip());
        placed.add(strip);
        begun = true;
    }

    /** Two spaces meet where a figure between them waits: only the larger counts. */
    private double spaceShared(Strip strip) {
        boolean meet =
                strip.isSpace() && !placed.isEmpty() && placed.getLast().strip().isSpace();
        return meet ? Math.min(strip.height(), placed.getLast().strip().height()) : 0;
    }

    private void admit(List<NotePart> parts) {
        for (NotePart part : parts) {
            double room = Measures.TEXT_HEIGHT * CARRIED_SHARE - NotePart.height(notes) - Measures.NOTES_GAP;
            int lines = Math.clamp((int) (room / part.note().leading()), 0, part.lines());
            if (lines > 0) {
                notes.add(part.first(lines));
            }
            if (lines < part.lines()) {
                carried.add(part.after(lines));
            }
        }
    }
}
