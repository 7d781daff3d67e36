// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.document.Origin;
import org.candour.layout.Passage;
import org.candour.layout.flow.Strip;
import org.candour.layout.style.Measures;

/** Finds the passages of a planned page: neighbouring strips of one origin make one passage. */
final class Passages {
    private static final double ROUNDING = 0.01;

    private final List<Passage> found = new ArrayList<>();

    private final boolean inContents;

    private Passages(boolean inContents) {
        this.inContents = inContents;
    }

    static List<Passage> of(Plan plan, boolean inContents) {
        Passages passages = new Passages(inContents);
        for (Placed placed : plan.strips()) {
            Strip strip = placed.strip();
            if (!strip.isSpace()) {
                passages.add(strip.origin(), Measures.TOP - placed.offset(), strip.height());
            }
        }
        double top = NotePart.top(plan.notes());
        for (NotePart part : plan.notes()) {
            passages.add(part.note().origin(), top, part.height());
            top -= part.height() + Measures.NOTE_GAP;
        }
        return passages.found;
    }

    private void add(Optional<Origin> origin, double top, double height) {
        if (origin.isEmpty() || height == 0) {
            return;
        }
        Passage last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.origin().equals(origin.get()) && Math.abs(last.y() - top) < ROUNDING) {
            found.removeLast();
            found.add(passage(last.origin(), last.y() + last.height(), last.height() + height));
        } else {
            found.add(passage(origin.get(), top, height));
        }
    }

    private Passage passage(Origin origin, double top, double height) {
        return new Passage(origin, inContents, Measures.LEFT, top - height, Measures.TEXT_WIDTH, height);
    }
}
