// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.document.Table.Alignment;
import org.candour.layout.line.Line;
import org.candour.layout.line.Piece;

/**
 * The words of a cell before it has a width.
 *
 * @param column the first column it covers, from 0
 * @param span how many columns it covers
 * @param alignment how its words stand
 * @param words its words
 * @param leaves how much greater the ids of its leaves are in the document than its marks say
 */
record CellText(int column, int span, Alignment alignment, CellWords words, int leaves) {

    /** Words whose marks are those of the document. */
    CellText(int column, int span, Alignment alignment, List<Piece> pieces) {
        this(column, span, alignment, new CellWords(pieces), 0);
    }

    /** The width of its widest word, and so the least it can be set in without dividing one. */
    double least() {
        return words.least();
    }

    /** The width of all its words on one line. */
    double most() {
        return words.most();
    }

    List<Line> lines(double width) {
        return words.lines(width).stream().map(line -> line.moved(leaves)).toList();
    }
}
