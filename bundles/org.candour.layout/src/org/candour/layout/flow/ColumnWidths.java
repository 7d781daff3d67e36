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
        return between(measure - allLeast);
    }

    /** Gives each column its least, and shares what is left by how much more each could use. */
    private double[] between(double spare) {
        double[] wish = new double[least.length];
        for (int i = 0; i < wish.length; i++) {
            wish[i] = Math.sqrt(Math.max(0, most[i] - least[i]) * most[i]);
        }
        double[] widths = least.clone();
        double left = spare;
        while (left > ROUNDING) {
            double all = Arrays.stream(wish).sum();
            double given = 0;
            for (int i = 0; i < widths.length; i++) {
                double share = Math.min(left * wish[i] / all, most[i] - widths[i]);
                widths[i] += share;
                given += share;
                wish[i] = widths[i] >= most[i] - ROUNDING ? 0 : wish[i];
            }
            left -= given;
        }
        return widths;
    }
}
