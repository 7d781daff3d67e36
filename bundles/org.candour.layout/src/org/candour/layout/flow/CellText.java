// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.document.Table.Alignment;
import org.candour.layout.line.Line;
import org.candour.layout.line.LineBreaker;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Piece;

/**
 * The words of a cell before it has a width.
 *
 * @param column the first column it covers, from 0
 * @param span how many columns it covers
 * @param alignment how its words stand
 * @param pieces its words
 */
record CellText(int column, int span, Alignment alignment, List<Piece> pieces) {

    /** The width of its widest word, and so the least it can be set in without dividing one. */
    double least() {
        double widest = 0;
        double sum = 0;
        for (Piece piece : pieces) {
            boolean ends = piece instanceof Piece.Space space && space.breakable()
                    || piece instanceof Piece.Division division && division.kind() == Piece.Kind.WRITTEN;
            sum = ends ? 0 : sum + piece.width();
            widest = Math.max(widest, sum);
        }
        return widest;
    }

    /** The width of all its words on one line. */
    double most() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }

    List<Line> lines(double width) {
        return LineBreaker.lines(pieces, Measure.ragged(width));
    }
}
