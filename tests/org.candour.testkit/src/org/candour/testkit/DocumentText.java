// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Document;
import org.candour.document.Figure;
import org.candour.document.Heading;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.document.Table;

/**
 * A document as text that people can read and tests can compare, one line a paragraph: headings after as many
 * {@code #} as their level, links in square brackets, notes in place as {@code [^1: …]}, cells between bars.
 * No-break spaces read as spaces.
 */
public final class DocumentText {
    private static final String INDENT = "  ";

    private DocumentText() {}

    /** The content of a document, without its front. */
    public static String of(Document document) {
        return of(document.blocks());
    }

    /** Some blocks. */
    public static String of(List<? extends Block> blocks) {
        return blocks.stream()
                .map(DocumentText::block)
                .collect(Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading h ->
                "#".repeat(h.level()) + h.number().map(n -> " " + n).orElse("") + " " + line(h.text());
            case Paragraph p -> prefix(p) + line(p.content());
            case ItemList list -> list.items().stream().map(DocumentText::item).collect(Collectors.joining("\n"));
            case Table table -> table(table);
            case Figure figure -> "FIGURE " + line(figure.caption()) + " <" + figure.alternative() + ">";
            case Box box -> "BOX " + box.kind() + " " + line(box.title()) + "\n" + indented(of(box.blocks()));
        };
    }

    private static String prefix(Paragraph paragraph) {
        String style = switch (paragraph.style()) {
            case BODY -> "";
            case LEAD -> "LEAD ";
            case NOTE -> "NOTE ";
        };
        return paragraph.number().map(number -> number + " ").orElse("") + style;
    }

    private static String item(ItemList.Item item) {
        return item.label() + " " + indented(of(item.blocks())).strip();
    }

    private static String table(Table table) {
        String columns = table.columns().stream()
                .map(column -> column.alignment() + (column.headsRow() ? " heads" : ""))
                .collect(Collectors.joining(" | ", "TABLE ", ""));
        String caption = table.caption().isEmpty() ? "" : "\nCAPTION " + line(table.caption());
        return columns + caption + rows("HEAD ", table.head()) + rows("ROW ", table.rows());
    }

    private static String rows(String label, List<Table.Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> line(cell.content()))
                        .collect(Collectors.joining(" | ", "\n" + label, "")))
                .collect(Collectors.joining());
    }

    private static String line(List<Inline> line) {
        return LineText.of(line);
    }

    private static String indented(String text) {
        return text.lines().map(line -> INDENT + line).collect(Collectors.joining("\n"));
    }
}
