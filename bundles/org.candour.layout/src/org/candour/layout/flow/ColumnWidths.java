// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.Arrays;
import java.util.List;

/** Shares the width of a table among its columns by what stands in them. */
final class ColumnWidths {
    /** A table that needs less than this share of the measure is not drawn out over all of it. */
    private static final double SMALL = 0.55;

    private static final double LOOSENED = 1.2;
    private static final double ROUNDING = 0.1;

    private final double[] least;
    private final double[] most;

    private ColumnWidths(int columns) {
        least = new double[columns];
        most = new double[columns];
    }

    /**
     * The width of each column in points.
     *
     * @param columns how many there are
     * @param cells all cells of the table
     * @param padding empty space within each column
     * @param measure the width the table may have
     */
    static double[] of(int columns, List<CellText> cells, double padding, double measure) {
        ColumnWidths widths = new ColumnWidths(columns);
        Arrays.fill(widths.least, padding);
        Arrays.fill(widths.most, padding);
        cells.stream().filter(cell -> cell.span() == 1).forEach(cell -> widths.add(cell, padding));
        cells.stream().filter(cell -> cell.span() > 1).forEach(cell -> widths.add(cell, padding));
        return widths.share(measure);
    }

    private void add(CellText cell, double padding) {
        widen(least, cell, cell.least() + padding + ROUNDING);
        widen(most, cell, cell.most() + padding + ROUNDING);
    }

    /** Widens the columns a cell covers, in proportion, until it fits. */
    private static void widen(double[] widths, CellText cell, double wanted) {
        int end = Math.min(widths.length, cell.column() + cell.span());
        double now = Arrays.stream(widths, cell.column(), end).sum();
        for (int i = cell.column(); now < wanted && i < end; i++) {
            widths[i] *= wanted / now;
        }
    }

    private double[] share(double measure) {
        double allLeast = Arrays.stream(least).sum();
        double allMost = Arrays.stream(most).sum();
        if (allMost <= measure) {
            double total = allMost < SMALL * measure ? allMost * LOOSENED : measure;
            return Arrays.stream(most).map(width -> width * total / allMost).toArray();
        }
        if (allLeast >= measure) {
            return Arrays.stream(least).map(width -> width * measure / allLeast).toArray();
        }
        return between(measure);
    }

    /**
     * Columns that need no more than their even share get what they need; the others share the rest by how much
     * they could use, none below its least.
     */
    private double[] between(double measure) {
        double[] widths = least.clone();
        boolean[] settled = new boolean[widths.length];
        double left = measure;
        int open = widths.length;
        for (boolean changed = true; changed && open > 0; ) {
            changed = false;
            for (int i = 0; i < widths.length; i++) {
                if (!settled[i] && most[i] <= left / open && leavesRoom(i, left, settled)) {
                    widths[i] = most[i];
                    settled[i] = true;
                    left -= most[i];
                    open--;
                    changed = true;
                }
            }
        }
        return shareRest(widths, settled, left);
    }

    /** Whether the columns still open keep their least when one of them gets all it needs. */
    private boolean leavesRoom(int column, double left, boolean[] settled) {
        double needed = most[column];
        for (int i = 0; i < least.length; i++) {
            needed += settled[i] || i == column ? 0 : least[i];
        }
        return needed <= left;
    }

    private double[] shareRest(double[] widths, boolean[] settled, double left) {
        double spare = left;
        double wishes = 0;
        for (int i = 0; i < widths.length; i++) {
            spare -= settled[i] ? 0 : least[i];
            wishes += settled[i] ? 0 : wish(i);
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] += settled[i] ? 0 : spare * wish(i) / wishes;
        }
        return widths;
    }

    private double wish(int column) {
        return Math.sqrt((most[column] - least[column]) * most[column]);
    }
}
