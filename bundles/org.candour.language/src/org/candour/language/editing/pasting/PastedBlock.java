// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.List;

/** A piece of a pasted text, its words already written with the marks of the language. */
public sealed interface PastedBlock {
    /** A heading; level 1 is the highest. */
    record Heading(int level, String words) implements PastedBlock {}

    /** A paragraph. */
    record Paragraph(String words) implements PastedBlock {}

    /** An item of a list; level 0 is the outermost. */
    record Item(int level, boolean ordered, String words) implements PastedBlock {}

    /** A row of a table. */
    record Row(List<String> cells) implements PastedBlock {
        /** Guards against changes. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Whether another block may follow without a blank line between. */
    default boolean joins(PastedBlock next) {
        return this instanceof Item && next instanceof Item || this instanceof Row && next instanceof Row;
    }
}
