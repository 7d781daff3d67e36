// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.ArrayList;
import java.util.List;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Figure;
import org.candour.document.Heading;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.document.Table;

/** Puts the place of a line on the first thing it prints, so that links to the line have somewhere to lead. */
public final class Anchored {
    private Anchored() {}

    /** The blocks, the first of them at the place. */
    public static List<Block> at(Anchor anchor, List<Block> blocks) {
        List<Block> anchored = new ArrayList<>(blocks);
        if (!blocks.isEmpty()) {
            anchored.set(0, at(anchor, blocks.getFirst()));
        }
        return anchored;
    }

    private static Block at(Anchor anchor, Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.at(anchor);
            case ItemList list -> new ItemList(at(anchor, list.items().getFirst(), list.items()), list.origin());
            case Table table -> table.at(anchor);
            case Figure figure -> figure.at(anchor);
            case Box box -> box.at(anchor);
            case Heading heading -> heading.at(anchor);
        };
    }

    private static List<ItemList.Item> at(Anchor anchor, ItemList.Item first, List<ItemList.Item> items) {
        List<ItemList.Item> anchored = new ArrayList<>(items);
        anchored.set(0, first.at(anchor));
        return anchored;
    }
}
