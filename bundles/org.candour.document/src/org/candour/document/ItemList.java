// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * A bulleted or numbered list.
 *
 * @param items its items in order
 * @param origin where it comes from; empty when from where the part around it does
 */
public record ItemList(List<Item> items, Optional<Origin> origin) implements Block {
    public ItemList {
        items = List.copyOf(items);
    }

    /** A list of no origin of its own. */
    public ItemList(List<Item> items) {
        this(items, Optional.empty());
    }

    @Override
    public ItemList from(Origin other) {
        return new ItemList(items, Optional.of(other));
    }

    /**
     * An item of a list.
     *
     * @param label what stands before it, such as {@code •}, {@code 3.} or {@code (a)}
     * @param blocks its content; the first is mostly a paragraph
     * @param anchor the place links lead to
     * @param origin where it comes from; empty when from where the list does
     */
    public record Item(String label, List<Block> blocks, Optional<Anchor> anchor, Optional<Origin> origin) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** An item of no origin of its own. */
        public Item(String label, List<Block> blocks, Optional<Anchor> anchor) {
            this(label, blocks, anchor, Optional.empty());
        }

        /** The same at another place. */
        public Item at(Anchor other) {
            return new Item(label, blocks, Optional.of(other), origin);
        }

        /** The same from another origin. */
        public Item from(Origin other) {
            return new Item(label, blocks, anchor, Optional.of(other));
        }
    }
}
