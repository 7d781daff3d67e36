// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Document;
import org.candour.document.Figure;
import org.candour.document.Heading;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.document.Table;

/** Everything in a document however deep it stands, in reading order. */
public final class DocumentParts {
    private DocumentParts() {}

    /** All blocks, those within boxes and lists included. */
    public static Stream<Block> blocks(Document document) {
        return document.blocks().stream().flatMap(DocumentParts::withInner);
    }

    private static Stream<Block> withInner(Block block) {
        Stream<Block> inner = switch (block) {
            case Box box -> box.blocks().stream();
            case ItemList list -> list.items().stream().flatMap(item -> item.blocks().stream());
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(block), inner.flatMap(DocumentParts::withInner));
    }

    /** All links. */
    public static List<Inline.Link> links(Document document) {
        return inlines(document)
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .toList();
    }

    /** All places that links may lead to. */
    public static List<Anchor> anchors(Document document) {
        return blocks(document).flatMap(DocumentParts::anchorsOf).toList();
    }

    private static Stream<Anchor> anchorsOf(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.anchor());
            case Paragraph paragraph -> paragraph.anchor().stream();
            case Table table -> table.anchor().stream();
            case Figure figure -> figure.anchor().stream();
            case Box box -> box.anchor().stream();
            case ItemList list ->
                list.items().stream().map(ItemList.Item::anchor).flatMap(Optional::stream);
        };
    }

    /** All pieces of lines, those within others included. */
    public static Stream<Inline> inlines(Document document) {
        return blocks(document).flatMap(DocumentParts::linesOf).flatMap(DocumentParts::withInner);
    }

    private static Stream<Inline> linesOf(Block block) {
        return switch (block) {
            case Heading heading -> heading.text().stream();
            case Paragraph paragraph -> paragraph.content().stream();
            case Table table ->
                Stream.concat(
                        table.caption().stream(),
                        Stream.concat(table.head().stream(), table.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.content().stream()));
            case Figure figure -> figure.caption().stream();
            case Box box -> box.title().stream();
            case ItemList list -> Stream.empty();
        };
    }

    private static Stream<Inline> withInner(Inline inline) {
        List<Inline> inner = switch (inline) {
            case Inline.Text text -> List.of();
            case Inline.Emphasis emphasis -> emphasis.content();
            case Inline.Strong strong -> strong.content();
            case Inline.Link link -> link.content();
            case Inline.Footnote note -> note.content();
        };
        return Stream.concat(Stream.of(inline), inner.stream().flatMap(DocumentParts::withInner));
    }
}
