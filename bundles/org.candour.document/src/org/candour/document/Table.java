// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param caption number and words printed above it, such as "Table 2: …"; empty for a table within the text
 * @param columns its columns from left to right
 * @param head the rows repeated at the head of every page it runs over; may be empty
 * @param rows the rows below
 * @param anchor the place links lead to
 */
public record Table(List<Inline> caption, List<Column> columns, List<Row> head, List<Row> rows, Optional<Anchor> anchor)
        implements Block {

    /** How the words of a column stand. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A column; its width follows from its content.
     *
     * @param alignment how its words stand
     * @param headsRow whether its cells are the heads of their rows
     */
    public record Column(Alignment alignment, boolean headsRow) {}

    /**
     * A row.
     *
     * @param cells its cells; their spans add up to the number of columns
     */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param content its words
     * @param span how many columns it covers, at least 1
     */
    public record Cell(List<Inline> content, int span) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }
}
