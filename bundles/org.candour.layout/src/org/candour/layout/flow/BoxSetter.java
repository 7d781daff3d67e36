// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.document.Box;
import org.candour.layout.Role;
import org.candour.layout.line.Line;
import org.candour.layout.line.Measure;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Palette;
import org.candour.layout.style.Voices;

/** Sets boxes: a tinted ground with a rule at the left, which may go on over a page. */
final class BoxSetter {
    private static final double ABOVE = 6;
    private static final double BELOW = 12;
    private static final double BELOW_TITLE = 2.5;

    /** A box that takes no more than this share of a page is not divided. */
    private static final double WHOLE = 0.18;

    private final Workshop workshop;
    private final FlowSetter flow;

    BoxSetter(Workshop workshop, FlowSetter flow) {
        this.workshop = workshop;
        this.flow = flow;
    }

    void set(Box box, Column column) {
        Galley galley = workshop.galley();
        Column inside = column.inset(
                Frame.INSET + Frame.RULE, Frame.INSET, column.branch().branch(Role.SECTION));
        galley.space(ABOVE, false);
        int first = galley.size();
        galley.open(frame(box.kind(), column));
        box.anchor().ifPresent(galley::name);
        galley.pad(Frame.PAD, true);
        if (!box.title().isEmpty()) {
            title(box, inside);
        }
        flow.set(box.blocks(), inside);
        galley.dropSpace();
        galley.keepLast();
        galley.pad(Frame.PAD, false);
        galley.close();
        galley.keepTogether(first, WHOLE * Measures.TEXT_HEIGHT);
        galley.space(BELOW, false);
    }

    private void title(Box box, Column inside) {
        Branch branch = inside.branch().branch(Role.PARAGRAPH);
        List<Line> lines = workshop.texts()
                .lines(Words.of(box.title(), Voices.BOX_TITLE, false), Measure.ragged(inside.width()), branch);
        workshop.lines().add(lines, inside.x(), Voices.BOX_TITLE.leading(), true, Paint.NOTHING);
        workshop.galley().space(BELOW_TITLE, true);
    }

    private static Frame frame(Box.Kind kind, Column column) {
        return switch (kind) {
            case RECOMMENDATION -> new Frame(column.x(), column.width(), Palette.TINT, Palette.NAVY);
            case CONSIDERATION -> new Frame(column.x(), column.width(), Palette.SAND, Palette.OCHRE);
            case JUDGEMENT -> new Frame(column.x(), column.width(), Palette.MINT, Palette.GREEN);
            case INFORMATION -> new Frame(column.x(), column.width(), Palette.PALE, Palette.GREY);
        };
    }
}
