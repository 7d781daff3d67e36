// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.scanning.Characters;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;

/** The spaces around the cells of a table, so that its bars stand below each other where there is room. */
final class TableSpacing {
    private static final int ROOM = 120;

    private final String text;
    private final Spacing spacing;
    private final PlacedLine place;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Lexeme> rules = new ArrayList<>();

    TableSpacing(String text, Spacing spacing, PlacedLine place) {
        this.text = text;
        this.spacing = spacing;
        this.place = place;
    }

    /**
     * A cell between two bars.
     *
     * @param from offset after the bar before it
     * @param first offset of its first character that is not white space
     * @param last offset after its last character that is not white space; equal to first when it is empty
     * @param to offset of the bar after it
     * @param closed whether there is a bar after it
     */
    private record Cell(int from, int first, int last, int to, boolean closed) {}

    /** Wishes for the spaces of the table that some lexemes make up. */
    void wish(List<Lexeme> table) {
        for (int i = 0; i < table.size(); i++) {
            Lexeme lexeme = table.get(i);
            if (lexeme.kind() == Kind.ROW_IN) {
                rows.add(new ArrayList<>());
            } else if (lexeme.kind() == Kind.ASIDE) {
                rules.add(lexeme);
            }
            if (lexeme.kind() == Kind.ROW_IN || lexeme.kind() == Kind.PIPE) {
                rows.getLast().add(cell(table, i));
            }
        }
        List<Integer> widths = widths();
        int indentation = place.column() == PlacedLine.AS_IT_IS ? place.line().indent() : place.column();
        boolean room =
                indentation + widths.stream().mapToInt(width -> width + 3).sum() < ROOM;
        rows.forEach(row -> space(row, room ? widths : List.of()));
        if (room) {
            rules.forEach(rule -> new TableRule(text.substring(rule.from(), rule.to()))
                    .drawn(widths)
                    .ifPresent(drawn -> spacing.wish(place.part(), rule.from(), rule.to(), drawn)));
        }
    }

    private Cell cell(List<Lexeme> table, int bar) {
        int end = bar + 1;
        while (table.get(end).kind() != Kind.PIPE && table.get(end).kind() != Kind.ROW_OUT) {
            end++;
        }
        Lexeme close = table.get(end);
        int from = table.get(bar).to();
        int to = close.from();
        int first = from;
        while (first < to && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        int last = to;
        while (last > first && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Cell(from, first, last, to, close.to() > close.from());
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Math.max(1, width(row.get(i)));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(width, widths.get(i)));
                }
            }
        }
        return widths;
    }

    private int width(Cell cell) {
        return text.codePointCount(cell.first(), cell.last());
    }

    private void space(List<Cell> row, List<Integer> widths) {
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            int fill = widths.isEmpty() ? 0 : widths.get(i) - width(cell);
            if (cell.first() == cell.last() && cell.closed()) {
                spacing.wish(place.part(), cell.from(), cell.to(), " ".repeat(widths.isEmpty() ? 1 : fill + 2));
            } else if (cell.first() < cell.last()) {
                spacing.wish(place.part(), cell.from(), cell.first(), " ");
                if (cell.closed()) {
                    spacing.wish(place.part(), cell.last(), cell.to(), " ".repeat(fill + 1));
                }
            }
        }
    }
}
