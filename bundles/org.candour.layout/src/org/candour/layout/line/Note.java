// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.List;
import org.candour.document.Anchor;

/**
 * A footnote, broken into lines and waiting for the foot of the page of its call.
 *
 * @param anchor the place links lead to
 * @param lines its lines
 * @param leading the distance between them in points
 */
public record Note(Anchor anchor, List<Line> lines, double leading) {
    public Note {
        lines = List.copyOf(lines);
    }
}
