// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.candour.model.Block;
import org.candour.model.Described;
import org.candour.model.Element;
import org.candour.model.Emphasis;
import org.candour.model.Footnote;
import org.candour.model.Inline;
import org.candour.model.Item;
import org.candour.model.ItemList;
import org.candour.model.Paragraph;
import org.candour.model.Strong;
import org.candour.model.Table;
import org.candour.model.report.Derivation;
import org.candour.model.report.WholeReport;

/** Walks the prose of a line in reading order, footnotes and table cells included. */
public final class ProseWalk {
    private static final Derivation<Prose> OF_LINE = ProseWalk::collect;

    private final Consumer<? super Inline> inlines;
    private final Consumer<? super Table> tables;

    private ProseWalk(Consumer<? super Inline> inlines, Consumer<? super Table> tables) {
        this.inlines = inlines;
        this.tables = tables;
    }

    /**
     * The prose of a line without its nesting.
     *
     * @param inlines its inlines in reading order, those within others after them
     * @param tables its tables
     */
    private record Prose(List<Inline> inlines, List<Table> tables) {}

    /** Shows every inline of one kind in a report. */
    public static <T extends Inline> void each(Class<T> kind, WholeReport report, Consumer<T> visitor) {
        report.elements().forEach(element -> each(kind, report, element, visitor));
    }

    /** Shows every inline of one kind below a line of a report. */
    public static <T extends Inline> void each(Class<T> kind, WholeReport report, Element line, Consumer<T> visitor) {
        show(kind, report.derived(OF_LINE, line), visitor);
    }

    /** Shows every inline of one kind below a line. */
    public static <T extends Inline> void each(Class<T> kind, Element line, Consumer<T> visitor) {
        show(kind, collect(line), visitor);
    }

    /** Shows every table below a line of a report. */
    public static void eachTable(WholeReport report, Element line, Consumer<Table> visitor) {
        report.derived(OF_LINE, line).tables().forEach(visitor);
    }

    private static <T extends Inline> void show(Class<T> kind, Prose prose, Consumer<T> visitor) {
        for (Inline inline : prose.inlines()) {
            if (kind.isInstance(inline)) {
                visitor.accept(kind.cast(inline));
            }
        }
    }

    private static Prose collect(Element line) {
        List<Inline> inlines = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        new ProseWalk(inlines::add, tables::add).line(line);
        return new Prose(List.copyOf(inlines), List.copyOf(tables));
    }

    private void line(Element line) {
        if (line instanceof Described described && described.getBody() != null) {
            blocks(described.getBody().getBlocks());
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> inlines(paragraph.getContent());
                case ItemList list -> list.getItems().forEach(this::item);
                case Table table -> table(table);
                default ->
                    throw new IllegalArgumentException(
                            "Unknown block " + block.eClass().getName());
            }
        }
    }

    private void item(Item item) {
        inlines(item.getContent());
        blocks(item.getBlocks());
    }

    private void table(Table table) {
        tables.accept(table);
        table.getRows().forEach(row -> row.getCells().forEach(cell -> inlines(cell.getContent())));
    }

    private void inlines(List<Inline> content) {
        for (Inline inline : content) {
            inlines.accept(inline);
            switch (inline) {
                case Emphasis emphasis -> inlines(emphasis.getContent());
                case Strong strong -> inlines(strong.getContent());
                case Footnote footnote -> inlines(footnote.getContent());
                default -> {}
            }
        }
    }
}
