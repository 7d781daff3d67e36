// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;

/** A piece of a line of text. */
public sealed interface Inline {

    /**
     * Plain words.
     *
     * @param words the words; white space is single spaces, a no-break space keeps words together
     */
    record Text(String words) implements Inline {}

    /** Words in italics. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Words in bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /**
     * A link within the document.
     *
     * @param target where it leads
     * @param content the words printed, such as "paragraph 7.8"
     * @param description what a screen reader says of it, such as "Go to paragraph 7.8"
     */
    record Link(Anchor target, List<Inline> content, String description) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A footnote where it is called. Notes are numbered in the order called.
     *
     * @param number its number, from 1
     * @param content its words
     */
    record Footnote(int number, List<Inline> content) implements Inline {
        public Footnote {
            content = List.copyOf(content);
        }
    }
}
