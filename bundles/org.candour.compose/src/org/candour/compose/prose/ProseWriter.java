// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.numbering.Numbers;
import org.candour.compose.origins.Origins;
import org.candour.compose.prose.InlineWriter.Explaining;
import org.candour.compose.references.Anchors;
import org.candour.compose.references.Citations;
import org.candour.compose.wording.Wording;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.model.Described;
import org.candour.model.Item;
import org.candour.model.Prose;
import org.candour.model.Table;
import org.candour.model.report.WholeReport;

/** Prints prose. One writer serves one document, since footnotes and first uses run through it from front to back. */
public final class ProseWriter {
    private final Numbers numbers;
    private final InlineWriter inlines;
    private final Origins origins;

    public ProseWriter(WholeReport report, Numbers numbers, Citations citations, Origins origins) {
        this.numbers = numbers;
        this.origins = origins;
        this.inlines = new InlineWriter(report, citations);
    }

    /** The prose of an element, empty when it has none; its paragraphs carry their numbers where they have any. */
    public List<Block> write(Described element) {
        return write(element, Depth.NONE);
    }

    /** The same for prose that stands in an item of a list. */
    public List<Block> write(Described element, Depth depth) {
        List<Block> blocks = new ArrayList<>();
        for (org.candour.model.Block block : blocksOf(element.getBody())) {
            blocks.add(
                    block instanceof org.candour.model.Paragraph paragraph
                            ? paragraph(paragraph)
                            : block(block, depth));
        }
        return blocks;
    }

    /** The prose of an element, or a mark that it is still missing. */
    public List<Block> writeOrMiss(Described element) {
        return writeOrMiss(element, Depth.NONE);
    }

    /** The same for prose that stands in an item of a list. */
    public List<Block> writeOrMiss(Described element, Depth depth) {
        List<Block> blocks = write(element, depth);
        return blocks.isEmpty() ? List.of(Paragraph.of(Wording.line("missing.prose"))) : blocks;
    }

    private static List<org.candour.model.Block> blocksOf(Prose body) {
        return body == null ? List.of() : body.getBlocks();
    }

    private Paragraph paragraph(org.candour.model.Paragraph paragraph) {
        Optional<String> number = numbers.of(paragraph);
        List<Inline> content = inlines.write(paragraph.getContent(), Explaining.FIRST_USE);
        Optional<Anchor> anchor = number.map(Anchors::ofParagraph);
        return new Paragraph(number, content, anchor, Paragraph.Style.BODY).from(origins.of(paragraph));
    }

    private Block block(org.candour.model.Block block, Depth depth) {
        return switch (block) {
            case org.candour.model.Paragraph paragraph ->
                Paragraph.of(inlines.write(paragraph.getContent(), Explaining.FIRST_USE))
                        .from(origins.of(paragraph));
            case org.candour.model.ItemList list -> list(list, depth);
            case Table table -> TableWriter.write(table, cell -> inlines.write(cell, Explaining.NEVER), origins);
            default ->
                throw new IllegalArgumentException(
                        "unknown block " + block.eClass().getName());
        };
    }

    private ItemList list(org.candour.model.ItemList list, Depth depth) {
        List<ItemList.Item> items = new ArrayList<>();
        for (Item item : list.getItems()) {
            String label = Labels.of(list.isOrdered(), depth, items.size() + 1);
            List<Block> blocks = item(item, depth.within(list.isOrdered()));
            items.add(new ItemList.Item(label, blocks, Optional.empty()).from(origins.of(item)));
        }
        return new ItemList(items);
    }

    private List<Block> item(Item item, Depth depth) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(inlines.write(item.getContent(), Explaining.FIRST_USE)));
        item.getBlocks().forEach(block -> blocks.add(block(block, depth)));
        return blocks;
    }
}
