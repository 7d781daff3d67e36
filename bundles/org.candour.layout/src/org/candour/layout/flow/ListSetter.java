// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.document.Block;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.layout.Role;
import org.candour.layout.Structure.Numbering;
import org.candour.layout.line.Line;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Piece;
import org.candour.layout.structure.Branch;
import org.candour.layout.structure.Facts;
import org.candour.layout.style.Measures;
import org.candour.layout.style.TextStyle;
import org.candour.layout.style.Voices;

/** Sets lists, their labels hanging beside the text. */
final class ListSetter {
    private static final double LABEL_GAP = 6;
    private static final double LEAST_INDENT = 14;
    private static final double ITEM_GAP = 3.2;
    private static final TextStyle LABEL = Voices.BODY.plain();

    private final Workshop workshop;
    private final FlowSetter flow;

    ListSetter(Workshop workshop, FlowSetter flow) {
        this.workshop = workshop;
        this.flow = flow;
    }

    void set(ItemList list, Column column) {
        if (list.items().isEmpty()) {
            return;
        }
        Branch branch = column.branch().branch(Role.LIST, Facts.numbering(numbering(list)));
        double indent = indent(list);
        for (ItemList.Item item : list.items()) {
            workshop.galley().enter(item.origin());
            set(item, column, branch.branch(Role.LIST_ITEM), indent);
            workshop.galley().leave();
            workshop.galley().dropSpace();
            workshop.galley().space(ITEM_GAP, false);
        }
        workshop.galley().dropSpace();
        workshop.galley().space(Measures.PARAGRAPH_GAP, false);
    }

    private void set(ItemList.Item item, Column column, Branch branch, double indent) {
        item.anchor().ifPresent(workshop.galley()::name);
        Mark mark = Mark.leaf(branch.branch(Role.LABEL).leaf());
        List<Piece> label = List.of(
                workshop.maker().box(item.label(), LABEL, mark),
                workshop.maker().space(LABEL, mark, false));
        Paint beside = LineStrips.line(Line.of(label, indent), column.x(), Voices.BODY.leading());
        Column body = column.inset(indent, 0, branch.branch(Role.LIST_BODY));
        List<Block> blocks = item.blocks();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
            flow.paragraph(first, body, beside);
            blocks = blocks.subList(1, blocks.size());
        } else {
            workshop.galley().add(Strip.text(0, true, List.of(), beside));
        }
        if (!blocks.isEmpty()) {
            workshop.galley().dropSpace();
            workshop.galley().space(ITEM_GAP, false);
            flow.set(blocks, body);
        }
    }

    private double indent(ItemList list) {
        double widest = list.items().stream()
                .mapToDouble(item -> workshop.maker()
                        .box(item.label(), LABEL, Mark.DECORATION)
                        .width())
                .max()
                .orElse(0);
        return Math.max(LEAST_INDENT, widest + LABEL_GAP);
    }

    private static Numbering numbering(ItemList list) {
        String label = list.items().getFirst().label();
        if (label.chars().anyMatch(Character::isDigit)) {
            return Numbering.DECIMAL;
        }
        return label.chars().anyMatch(Character::isLetter) ? Numbering.LOWER_ALPHA : Numbering.DISC;
    }
}
