// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.List;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Origin;

/**
 * A footnote, broken into lines and waiting for the foot of the page of its call.
 *
 * @param anchor the place links lead to
 * @param lines its lines
 * @param leading the distance between them in points
 * @param origin where it comes from, if known
 */
public record Note(Anchor anchor, List<Line> lines, double leading, Optional<Origin> origin) {
    public Note {
        lines = List.copyOf(lines);
    }

    /** The same words where the ids of their leaves are greater. */
    Note moved(int by) {
        List<Line> there =
                by == 0 ? lines : lines.stream().map(line -> line.moved(by)).toList();
        return new Note(anchor, there, leading, origin);
    }

    /** The same from an origin. */
    public Note from(Optional<Origin> source) {
        return new Note(anchor, lines, leading, source);
    }
}
