// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.List;
import java.util.Optional;

/**
 * The tree of meaning over the pages, in reading order. A footnote stands where it is called; its words are
 * painted at the foot of a page, yet read there.
 */
public sealed interface Structure {

    /**
     * A node with meaning.
     *
     * @param role what it is
     * @param attributes further facts about it
     * @param children its parts in reading order
     */
    record Element(Role role, Attributes attributes, List<Structure> children) implements Structure {
        public Element {
            children = List.copyOf(children);
        }
    }

    /**
     * A piece of content; the items of the pages with this id are its marks, in page order.
     *
     * @param id unique in the document
     */
    record Leaf(int id) implements Structure {}

    /**
     * Facts about a node.
     *
     * @param alternative words in place of a picture
     * @param id a unique id, needed by notes
     * @param columnSpan columns a cell covers, 1 for most
     * @param headScope what a head cell heads
     * @param listNumbering how a list is labelled
     */
    record Attributes(
            Optional<String> alternative,
            Optional<String> id,
            int columnSpan,
            Optional<Scope> headScope,
            Optional<Numbering> listNumbering) {
        /** No facts. */
        public static final Attributes NONE =
                new Attributes(Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.empty());
    }

    /** What a head cell heads. */
    enum Scope {
        ROW,
        COLUMN
    }

    /** How a list is labelled. */
    enum Numbering {
        DISC,
        DECIMAL,
        LOWER_ALPHA
    }
}
