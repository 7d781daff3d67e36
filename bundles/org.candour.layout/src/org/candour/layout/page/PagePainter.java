// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.BitSet;
import java.util.List;
import org.candour.layout.line.Line;
import org.candour.layout.line.LinePainter;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Palette;

/** Paints planned pages: boxes, strips and footnotes. */
final class PagePainter {
    private static final double RULE_WIDTH = 110;
    private static final double RULE = 0.5;
    private static final double RULE_ABOVE_NOTES = 5;
    private static final double BASELINE = 0.76;

    private final List<Plan> plans;
    private final FrameSpans frames;

    /** A painter of the pages of one galley. */
    PagePainter(List<Plan> plans) {
        this.plans = plans;
        this.frames = new FrameSpans(plans);
    }

    /**
     * Paints one of the pages.
     *
     * @param index its place among the plans, from 0
     * @param painted collects the ids of the leaves that are painted
     */
    Sheet paint(int index, BitSet painted) {
        Sheet sheet = new Sheet(painted);
        frames.paint(sheet, plans.get(index), index);
        plans.get(index).strips().forEach(placed -> paint(sheet, placed));
        paintNotes(sheet, plans.get(index).notes());
        return sheet;
    }

    private static void paint(Sheet sheet, Placed placed) {
        double top = Measures.TOP - placed.offset();
        placed.strip().anchors().forEach(anchor -> sheet.destination(anchor, top));
        placed.strip().paint().on(sheet, top);
    }

    private static void paintNotes(Sheet sheet, List<NotePart> notes) {
        if (notes.isEmpty()) {
            return;
        }
        double top = NotePart.top(notes);
        sheet.rectangle(Measures.LEFT, top + RULE_ABOVE_NOTES, RULE_WIDTH, RULE, Palette.GREY);
        for (NotePart part : notes) {
            if (part.from() == 0) {
                sheet.destination(part.note().anchor(), top);
            }
            for (Line line : part.note().lines().subList(part.from(), part.to())) {
                LinePainter.paint(
                        sheet, line, Measures.LEFT, top - BASELINE * part.note().leading());
                top -= part.note().leading();
            }
            top -= Measures.NOTE_GAP;
        }
    }
}
