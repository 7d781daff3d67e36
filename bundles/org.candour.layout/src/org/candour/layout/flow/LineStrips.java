// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.layout.line.Line;
import org.candour.layout.line.LinePainter;

/** Puts the lines of a paragraph into the galley so that no line of it is left alone on a page. */
final class LineStrips {
    private static final double BASELINE = 0.74;

    private final Galley galley;
    private final Warnings warnings;

    LineStrips(Galley galley, Warnings warnings) {
        this.galley = galley;
        this.warnings = warnings;
    }

    /**
     * Adds lines.
     *
     * @param lines the lines
     * @param x their left edge
     * @param leading their distance
     * @param together whether all of them stay on one page with what follows
     * @param first painted with the first line, such as a number in the margin
     */
    void add(List<Line> lines, double x, double leading, boolean together, Paint first) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean keeps = together || lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            Paint paint = line(line, x, leading);
            galley.add(Strip.text(leading, keeps, line.notes(), i == 0 ? first.and(paint) : paint));
            warn(line);
        }
    }

    /** Paints a line in a strip as high as its leading. */
    static Paint line(Line line, double x, double leading) {
        return (sheet, top) -> LinePainter.paint(sheet, line, x, top - BASELINE * leading);
    }

    void warn(Line line) {
        if (line.tooWide()) {
            warnings.add("The line “" + line.words() + "” is wider than the space it has.");
        }
    }
}
