// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.candour.layout.flow.Strip;

/**
 * Cuts the galley into pages. A page is filled as far as it goes and then ends at the last place where it may:
 * not between a heading and its text, nor so that one line of a paragraph stands alone. A figure that does not
 * fit waits, and the text after it moves up.
 */
final class PageFiller {
    private static final int NOWHERE = -1;

    private final List<Strip> strips;

    private PageFiller(List<Strip> strips) {
        this.strips = strips;
    }

    /** The pages of a galley. */
    static List<Plan> pages(List<Strip> strips) {
        PageFiller filler = new PageFiller(strips);
        List<Plan> pages = new ArrayList<>();
        Draft draft = new Draft();
        while (filler.isLeft(draft)) {
            draft = filler.fill(Draft.after(draft));
            pages.add(draft.plan());
        }
        return pages;
    }

    private boolean isLeft(Draft draft) {
        return draft.hasWaiting()
                || draft.hasCarriedNotes()
                || strips.subList(draft.next(), strips.size()).stream().anyMatch(strip -> !strip.isSpace());
    }

    private Draft fill(Draft draft) {
        draft.placeWaiting();
        Draft start = draft.copy();
        int best = draft.isBegun() ? 0 : NOWHERE;
        repeatHead(draft);
        for (int taken = 1; draft.next() < strips.size(); taken++) {
            Strip strip = strips.get(draft.next());
            if (strip.chapter().isPresent() && (draft.isBegun() || draft.hasWaiting())) {
                return draft;
            }
            if (!take(strip, draft)) {
                return overflow(strip, draft, start, best);
            }
            if (draft.mayEnd()) {
                best = taken;
            }
        }
        return draft;
    }

    /** Fills a page up to where it may end; to keep it as it was at each such place would take far longer. */
    private Draft filledAgain(Draft start, int count) {
        if (count > 0) {
            repeatHead(start);
        }
        for (int taken = 0; taken < count; taken++) {
            take(strips.get(start.next()), start);
        }
        return start;
    }

    private void repeatHead(Draft draft) {
        if (draft.next() < strips.size()) {
            strips.get(draft.next()).repeatedHead().ifPresent(draft::repeat);
        }
    }

    /** Takes a strip in, or lets it wait; false if it belongs on the next page. */
    private static boolean take(Strip strip, Draft draft) {
        if (strip.isSpace() && !draft.isBegun()) {
            draft.skip();
            return true;
        }
        boolean fits = draft.fits(strip);
        if (strip.kind() == Strip.Kind.FLOAT && (draft.hasWaiting() || !fits) && draft.isBegun()) {
            draft.postpone(strip);
            return true;
        }
        if (fits) {
            draft.place(strip);
        }
        return fits;
    }

    private Draft overflow(Strip strip, Draft draft, Draft start, int best) {
        Draft divided = draft.copy();
        if (!strip.notes().isEmpty() && divided.placeDividingNote(strip) && divided.mayEnd()) {
            return divided;
        }
        if (best != NOWHERE) {
            return filledAgain(start, best);
        }
        if (!draft.isBegun()) {
            draft.place(strip);
        }
        return draft;
    }
}
