// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candour.document.Table.Alignment;
import org.candour.layout.line.Mark;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.line.Shaper;
import org.candour.layout.style.Voices;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final double PADDING = 10;
    private static final double MEASURE = 450;
    private static final String LONG = "Training is planned a year ahead but is frequently cancelled at short notice "
            + "because of abstractions, and nobody could tell us how often that happens.";

    private final PieceMaker maker = new PieceMaker(new Shaper());

    private CellText cell(int column, int span, String words) {
        return new CellText(
                column, span, Alignment.LEFT, maker.pieces(words, Voices.CELL.plain(), Mark.DECORATION, true));
    }

    private double[] widths(String... words) {
        List<CellText> cells = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            cells.add(cell(i, 1, words[i]));
        }
        return ColumnWidths.of(words.length, cells, PADDING, MEASURE);
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    @Test
    void shortColumnsStayOnOneLineBesideALongOne() {
        double[] widths = widths("Recommendation 1", LONG, "Implemented in full");
        assertEquals(MEASURE, sum(widths), 0.01);
        assertTrue(widths[0] >= cell(0, 1, "Recommendation 1").most() + PADDING);
        assertTrue(widths[2] >= cell(0, 1, "Implemented in full").most() + PADDING);
    }

    @Test
    void twoLongColumnsShareFairly() {
        double[] widths = widths(LONG, LONG);
        assertEquals(MEASURE, sum(widths), 0.01);
        assertEquals(widths[0], widths[1], 0.01);
    }

    @Test
    void aSmallTableIsNotDrawnOutOverThePage() {
        assertTrue(sum(widths("a", "b")) < MEASURE / 4);
    }

    @Test
    void wordsThatCannotFitShareTheMeasureAnyway() {
        double[] widths = widths("x".repeat(80), "y".repeat(80), "z".repeat(40));
        assertEquals(MEASURE, sum(widths), 0.01);
        assertTrue(widths[2] < widths[0]);
    }

    @Test
    void aCellOverTwoColumnsWidensBoth() {
        List<CellText> cells = List.of(cell(0, 1, "a"), cell(1, 1, "b"), cell(0, 2, "Rather a long heading over both"));
        double[] widths = ColumnWidths.of(2, cells, PADDING, MEASURE);
        assertTrue(sum(widths) >= cells.getLast().most() + PADDING);
    }

    @Test
    void everyColumnHasAtLeastItsWidestWord() {
        double[] widths = widths("accountability", LONG, LONG + LONG, "performance");
        assertTrue(widths[0] >= cell(0, 1, "accountability").least() + PADDING);
        assertTrue(widths[3] >= cell(0, 1, "performance").least() + PADDING);
        assertEquals(MEASURE, sum(widths), 0.01);
    }
}
