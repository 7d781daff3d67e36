// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.layout.line.Line;
import org.candour.layout.line.LineBreaker;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Piece;

/** The words of a cell as they stand from run to run; they remember the lines they were last broken into. */
final class CellWords {
    private final List<Piece> pieces;
    private final double least;
    private final double most;
    private double width = -1;
    private List<Line> lines = List.of();

    CellWords(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.least = widestWord();
        this.most = this.pieces.stream().mapToDouble(Piece::width).sum();
    }

    private double widestWord() {
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

    /** The width of the widest word, and so the least the cell can be set in without dividing one. */
    double least() {
        return least;
    }

    /** The width of all words on one line. */
    double most() {
        return most;
    }

    List<Line> lines(double wanted) {
        if (wanted != width) {
            width = wanted;
            lines = LineBreaker.lines(pieces, Measure.ragged(wanted));
        }
        return lines;
    }
}
