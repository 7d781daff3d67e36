// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Figure;
import org.candour.document.Heading;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.document.Table;

/** Sets blocks one after the other, each by the setter of its kind. */
final class FlowSetter {
    private static final double SOURCE_GAP = 4;

    private final Workshop workshop;
    private final BooleanSupplier superseded;
    private final HeadingSetter headings;
    private final ParagraphSetter paragraphs;
    private final ListSetter lists;
    private final BoxSetter boxes;
    private final TableSetter tables;
    private final FigureSetter figures;

    FlowSetter(Workshop workshop, BooleanSupplier superseded) {
        this.workshop = workshop;
        this.superseded = superseded;
        headings = new HeadingSetter(workshop);
        paragraphs = new ParagraphSetter(workshop);
        lists = new ListSetter(workshop, this);
        boxes = new BoxSetter(workshop, this);
        tables = new TableSetter(workshop);
        figures = new FigureSetter(workshop);
    }

    void set(List<Block> blocks, Column column) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && isSource(blocks.get(i - 1), blocks.get(i))) {
                workshop.galley().dropSpace();
                workshop.galley().keepLast();
                workshop.galley().space(SOURCE_GAP, true);
            }
            set(blocks.get(i), column);
            if (i + 1 < blocks.size() && belongs(blocks.get(i), blocks.get(i + 1))) {
                workshop.galley().keepLast();
            }
        }
    }

    /** Sets a paragraph with something painted beside its first line. */
    void paragraph(Paragraph paragraph, Column column, Paint beside) {
        workshop.galley().enter(paragraph.origin());
        paragraphs.set(paragraph, column, beside);
        workshop.galley().leave();
    }

    private void set(Block block, Column column) {
        if (superseded.getAsBoolean()) {
            throw new CancellationException();
        }
        workshop.galley().enter(block.origin());
        switch (block) {
            case Heading heading -> headings.set(heading, column.wide());
            case Paragraph paragraph -> paragraphs.set(paragraph, isNote(paragraph) ? column.wide() : column);
            case ItemList list -> lists.set(list, column);
            case Box box -> boxes.set(box, column);
            case Table table -> tables.set(table, column.wide());
            case Figure figure -> figures.set(figure, column.wide());
        }
        workshop.galley().leave();
    }

    private static boolean isNote(Paragraph paragraph) {
        return paragraph.style() == Paragraph.Style.NOTE && paragraph.number().isEmpty();
    }

    /** Small print below a table stays close to it. */
    private static boolean isSource(Block block, Block next) {
        return block instanceof Table && next instanceof Paragraph paragraph && isNote(paragraph);
    }

    /** A line that ends in a colon stays with the list or table it announces, and small print with what it is about. */
    private static boolean belongs(Block block, Block next) {
        return next instanceof Paragraph paragraph && isNote(paragraph) || introduces(block, next);
    }

    private static boolean introduces(Block block, Block next) {
        return block instanceof Paragraph paragraph
                && (next instanceof ItemList || next instanceof Table)
                && PlainWords.of(paragraph.content()).endsWith(":");
    }
}
