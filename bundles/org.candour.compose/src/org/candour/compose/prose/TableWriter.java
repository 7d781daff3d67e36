// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.candour.compose.origins.Origins;
import org.candour.document.Inline;
import org.candour.document.Table;
import org.candour.document.Table.Alignment;
import org.candour.document.Table.Cell;
import org.candour.document.Table.Column;
import org.candour.document.Table.Row;

/** Prints tables: the first row is the head, columns of numbers stand to the right, rows are filled up to one width. */
final class TableWriter {
    private TableWriter() {}

    static Table write(
            org.candour.model.Table table,
            Function<List<org.candour.model.Inline>, List<Inline>> writer,
            Origins origins) {
        int width = table.getRows().stream()
                .mapToInt(row -> row.getCells().size())
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        for (org.candour.model.Row row : table.getRows()) {
            rows.add(row(row, width, writer).from(origins.of(row)));
        }
        List<Row> head = rows.isEmpty() ? List.of() : rows.subList(0, 1);
        List<Row> body = rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
        return new Table(List.of(), columns(body, width), head, body, Optional.empty());
    }

    private static Row row(
            org.candour.model.Row row, int width, Function<List<org.candour.model.Inline>, List<Inline>> writer) {
        List<Cell> cells = new ArrayList<>();
        row.getCells().forEach(cell -> cells.add(new Cell(Figures.withMinus(writer.apply(cell.getContent())), 1)));
        while (cells.size() < width) {
            cells.add(new Cell(List.of(), 1));
        }
        return new Row(cells);
    }

    private static List<Column> columns(List<Row> body, int width) {
        return IntStream.range(0, width).mapToObj(i -> column(body, i, width)).toList();
    }

    private static Column column(List<Row> body, int index, int width) {
        boolean numeric = Figures.fill(
                body.stream().map(row -> row.cells().get(index).content()).toList());
        boolean headsRow = index == 0 && width > 1 && !numeric;
        return new Column(numeric ? Alignment.RIGHT : Alignment.LEFT, headsRow);
    }
}
