// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.document.Table;
import org.candour.layout.Role;
import org.candour.layout.Structure.Scope;
import org.candour.layout.line.Line;
import org.candour.layout.line.Measure;
import org.candour.layout.structure.Branch;
import org.candour.layout.structure.Facts;
import org.candour.layout.style.Voice;
import org.candour.layout.style.Voices;

/** Sets tables: a caption above, a head repeated on each page, and rows that no page cuts. */
final class TableSetter {
    private static final double ABOVE = 12;
    private static final double BELOW = 14;
    private static final double BELOW_CAPTION = 4;

    private final Workshop workshop;

    TableSetter(Workshop workshop) {
        this.workshop = workshop;
    }

    void set(Table table, Column column) {
        Branch branch = column.branch().branch(Role.TABLE);
        workshop.galley().space(ABOVE, false);
        table.anchor().ifPresent(workshop.galley()::name);
        caption(table, column, branch);
        List<RowText> head = rows(table, table.head(), branch, Role.TABLE_HEAD);
        List<RowText> body = rows(table, table.rows(), branch, Role.TABLE_BODY);
        List<CellText> all = new ArrayList<>();
        head.forEach(row -> all.addAll(row.cells()));
        body.forEach(row -> all.addAll(row.cells()));
        RowSetter rows = new RowSetter(
                workshop, column.x(), ColumnWidths.of(table.columns().size(), all, RowSetter.PADDING, column.width()));
        rows.set(head, body);
        workshop.galley().space(BELOW, false);
    }

    private void caption(Table table, Column column, Branch branch) {
        if (!table.caption().isEmpty()) {
            List<Line> lines = workshop.texts()
                    .lines(
                            Words.of(table.caption(), Voices.CAPTION, false),
                            Measure.ragged(column.width()),
                            branch.branch(Role.CAPTION));
            workshop.lines().add(lines, column.x(), Voices.CAPTION.leading(), true, Paint.NOTHING);
            workshop.galley().space(BELOW_CAPTION, true);
        }
    }

    private List<RowText> rows(Table table, List<Table.Row> rows, Branch branch, Role role) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Branch group = branch.branch(role);
        return rows.stream()
                .map(row -> new RowText(
                        cells(table, row, group.branch(Role.TABLE_ROW), role == Role.TABLE_HEAD), row.origin()))
                .toList();
    }

    private List<CellText> cells(Table table, Table.Row row, Branch branch, boolean head) {
        List<CellText> cells = new ArrayList<>();
        int at = 0;
        for (Table.Cell cell : row.cells()) {
            Table.Column column =
                    table.columns().get(Math.min(at, table.columns().size() - 1));
            boolean heads = head || column.headsRow();
            Optional<Scope> scope = heads ? Optional.of(head ? Scope.COLUMN : Scope.ROW) : Optional.empty();
            Branch node = branch.branch(heads ? Role.HEAD_CELL : Role.DATA_CELL, Facts.cell(cell.span(), scope));
            Voice voice = head ? Voices.HEAD_CELL : Voices.CELL;
            cells.add(workshop.texts()
                    .cell(at, cell.span(), column.alignment(), Words.of(cell.content(), voice, true), node));
            at += cell.span();
        }
        return cells;
    }
}
