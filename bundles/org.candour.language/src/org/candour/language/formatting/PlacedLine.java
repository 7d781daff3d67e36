// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Line;

/**
 * A line that is not blank, and where it belongs.
 *
 * @param role what it is
 * @param block number of the block it belongs to, -1 before the first
 * @param part number of the part of the text it belongs to
 * @param column the column its text belongs in; {@link #AS_IT_IS} where that is not known
 * @param before what the white space before its text is part of
 */
record PlacedLine(Line line, Role role, int block, int part, int column, Kind before) {
    static final int AS_IT_IS = -1;

    /** What a line is. */
    enum Role {
        STRUCTURE,
        COMMENT,
        /** Prose, or more of the structure line above. */
        TEXT,
        /** Something that could not be read. */
        ASIDE
    }

    boolean is(Role one) {
        return role == one;
    }

    int first() {
        return line.first();
    }

    int last() {
        return line.last();
    }
}
