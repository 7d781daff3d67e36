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
 * @param origin where it comes from; empty when from where the part around it does
 */
public record Table(
        List<Inline> caption,
        List<Column> columns,
        List<Row> head,
        List<Row> rows,
        Optional<Anchor> anchor,
        Optional<Origin> origin)
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
     * @param origin where it comes from; empty when from where the table does
     */
    public record Row(List<Cell> cells, Optional<Origin> origin) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of no origin of its own. */
        public Row(List<Cell> cells) {
            this(cells, Optional.empty());
        }

        /** The same from another origin. */
        public Row from(Origin other) {
            return new Row(cells, Optional.of(other));
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

    /** A table of no origin of its own. */
    public Table(List<Inline> caption, List<Column> columns, List<Row> head, List<Row> rows, Optional<Anchor> anchor) {
        this(caption, columns, head, rows, anchor, Optional.empty());
    }

    /** The same with another caption. */
    public Table captioned(List<Inline> other) {
        return new Table(other, columns, head, rows, anchor, origin);
    }

    /** The same at another place. */
    public Table at(Anchor other) {
        return new Table(caption, columns, head, rows, Optional.of(other), origin);
    }

    @Override
    public Table from(Origin other) {
        return new Table(caption, columns, head, rows, anchor, Optional.of(other));
    }
}
