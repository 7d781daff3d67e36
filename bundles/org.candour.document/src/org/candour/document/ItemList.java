// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * A bulleted or numbered list.
 *
 * @param items its items in order
 */
public record ItemList(List<Item> items) implements Block {
    public ItemList {
        items = List.copyOf(items);
    }

    /**
     * An item of a list.
     *
     * @param label what stands before it, such as {@code •}, {@code 3.} or {@code (a)}
     * @param blocks its content; the first is mostly a paragraph
     * @param anchor the place links lead to
     */
    public record Item(String label, List<Block> blocks, Optional<Anchor> anchor) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }
}
