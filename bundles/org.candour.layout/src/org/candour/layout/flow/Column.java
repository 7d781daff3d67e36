// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import org.candour.layout.structure.Branch;

/**
 * Where blocks are set.
 *
 * @param x left edge of the words in points
 * @param width width of the words
 * @param margin width of the column of paragraph numbers to the left; 0 where there is none
 * @param branch the node of the structure they belong to
 */
public record Column(double x, double width, double margin, Branch branch) {

    /** A narrower column within this one, without a column of numbers. */
    Column inset(double left, double right, Branch inner) {
        return new Column(x + left, width - left - right, 0, inner);
    }

    /** The column widened over the column of numbers, for tables and figures. */
    Column wide() {
        return new Column(x - margin, width + margin, 0, branch);
    }
}
