// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.document.Table.Alignment;
import org.candour.layout.line.Line;
import org.candour.layout.line.LinePainter;
import org.candour.layout.line.Note;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Palette;
import org.candour.layout.style.Voices;

/** Sets the rows of a table whose columns have their widths. */
final class RowSetter {
    /** Empty space within each column, both sides together. */
    static final double PADDING = 11;

    private static final double ABOVE = 3.6;
    private static final double LEADING = Voices.CELL.leading();
    private static final double BASELINE = 0.74;
    private static final double THICK = 0.9;
    private static final double FINE = 0.4;
    /** A row taller than this share of the page is cut. */
    private static final double TALLEST = 0.85;

    /** The words of a cell, broken into lines. */
    private record Cell(double x, double width, Alignment alignment, List<Line> lines) {
        Cell part(int from, int to) {
            return new Cell(
                    x, width, alignment, lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())));
        }

        Cell asDecoration() {
            return new Cell(
                    x, width, alignment, lines.stream().map(Line::asDecoration).toList());
        }

        double lineX(Line line) {
            double free = width - line.painted();
            return switch (alignment) {
                case LEFT -> x;
                case CENTRE -> x + free / 2;
                case RIGHT -> x + free;
            };
        }
    }

    private final Workshop workshop;
    private final double left;
    private final double[] widths;
    private final double width;

    RowSetter(Workshop workshop, double left, double[] widths) {
        this.workshop = workshop;
        this.left = left;
        this.widths = widths;
        this.width = Arrays.stream(widths).sum();
    }

    void set(List<RowText> head, List<RowText> body) {
        List<List<Cell>> heads = head.stream().map(row -> cells(row.cells())).toList();
        for (int i = 0; i < heads.size(); i++) {
            workshop.galley().enter(head.get(i).origin());
            workshop.galley().add(row(heads.get(i), ground(heads.get(i), i, heads.size()), true));
            workshop.galley().leave();
        }
        for (int i = 0; i < body.size(); i++) {
            boolean keeps = body.size() > 1 && i == body.size() - 2 || body.size() > 3 && i == 0;
            workshop.galley().enter(body.get(i).origin());
            addRow(cells(body.get(i).cells()), i, keeps, heads);
            workshop.galley().leave();
        }
        workshop.galley().keepLast();
        workshop.galley()
                .add(Strip.text(
                        FINE,
                        false,
                        List.of(),
                        (sheet, top) -> sheet.rectangle(left, top - THICK, width, THICK, Palette.NAVY)));
    }

    private void addRow(List<Cell> cells, int index, boolean keeps, List<List<Cell>> heads) {
        int lines = lineCount(cells);
        int most = (int) ((Measures.TEXT_HEIGHT * TALLEST) / LEADING);
        for (int from = 0; from == 0 || from < lines; from += most) {
            int start = from;
            List<Cell> part =
                    cells.stream().map(cell -> cell.part(start, start + most)).toList();
            Strip strip = row(part, stripe(part, index), keeps && lines <= most);
            workshop.galley().add(heads.isEmpty() ? strip : strip.below(repeated(heads)));
        }
    }

    private List<Cell> cells(List<CellText> texts) {
        List<Cell> cells = new ArrayList<>();
        for (CellText text : texts) {
            int end = Math.min(widths.length, text.column() + text.span());
            double x = left
                    + Arrays.stream(widths, 0, Math.min(text.column(), widths.length))
                            .sum()
                    + PADDING / 2;
            double inner =
                    Arrays.stream(widths, Math.min(text.column(), end), end).sum() - PADDING;
            List<Line> lines = text.lines(Math.max(inner, 1));
            lines.forEach(workshop.lines()::warn);
            cells.add(new Cell(x, inner, text.alignment(), lines));
        }
        return cells;
    }

    private static int lineCount(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    private static double height(List<Cell> cells) {
        return Math.max(1, lineCount(cells)) * LEADING + 2 * ABOVE;
    }

    private Strip row(List<Cell> cells, Paint ground, boolean keeps) {
        List<Note> notes = cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.notes().stream())
                .toList();
        return Strip.text(height(cells), keeps, notes, ground.and((sheet, top) -> {
            for (Cell cell : cells) {
                for (int i = 0; i < cell.lines().size(); i++) {
                    Line line = cell.lines().get(i);
                    double baseline = top - ABOVE - (i + BASELINE) * LEADING;
                    LinePainter.paint(sheet, line, cell.lineX(line), baseline);
                }
            }
        }));
    }

    /** The head as it is painted again on later pages, where a screen reader skips it. */
    private Strip repeated(List<List<Cell>> heads) {
        Paint paint = Paint.NOTHING;
        double offset = 0;
        for (int i = 0; i < heads.size(); i++) {
            List<Cell> cells = heads.get(i).stream().map(Cell::asDecoration).toList();
            Strip row = row(cells, ground(cells, i, heads.size()), true);
            double above = offset;
            paint = paint.and((sheet, top) -> row.paint().on(sheet, top - above));
            offset += row.height();
        }
        return Strip.text(offset, true, List.of(), paint);
    }

    private Paint ground(List<Cell> cells, int index, int count) {
        double height = height(cells);
        return (sheet, top) -> {
            sheet.rectangle(left, top - height, width, height, Palette.TINT);
            if (index == 0) {
                sheet.rectangle(left, top - THICK, width, THICK, Palette.NAVY);
            }
            if (index == count - 1) {
                sheet.rectangle(left, top - height, width, THICK, Palette.NAVY);
            }
        };
    }

    private Paint stripe(List<Cell> cells, int index) {
        double height = height(cells);
        return (sheet, top) -> {
            if (index % 2 == 1) {
                sheet.rectangle(left, top - height, width, height, Palette.PALE);
            }
            if (index > 0) {
                // Again, since the ground of this row may have covered the rule of the row above.
                sheet.rectangle(left, top, width, FINE, Palette.RULE);
            }
            sheet.rectangle(left, top - height, width, FINE, Palette.RULE);
        };
    }
}
