// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.candour.pdf.stream.Operators;

/** Writes the outline of a shape. */
final class PathOperators {

    private final Operators out;
    private double x;
    private double y;

    private PathOperators(Operators out) {
        this.out = out;
    }

    /** Writes an outline and tells whether overlaps are filled by the even-odd rule. */
    static boolean write(Shape shape, Operators out) {
        PathIterator path = shape.getPathIterator(null);
        PathOperators writer = new PathOperators(out);
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            writer.segment(path.currentSegment(points), points);
        }
        return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    private void segment(int kind, double[] p) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> to("m", p[0], p[1]);
            case PathIterator.SEG_LINETO -> to("l", p[0], p[1]);
            case PathIterator.SEG_QUADTO -> quadratic(p);
            case PathIterator.SEG_CUBICTO -> to("c", p[0], p[1], p[2], p[3], p[4], p[5]);
            default -> out.operator("h");
        }
    }

    /** PDF has only cubic curves; two thirds of the way to the control point make the same curve. */
    private void quadratic(double[] p) {
        to(
                "c",
                x + (p[0] - x) * 2 / 3,
                y + (p[1] - y) * 2 / 3,
                p[2] + (p[0] - p[2]) * 2 / 3,
                p[3] + (p[1] - p[3]) * 2 / 3,
                p[2],
                p[3]);
    }

    private void to(String operator, double... points) {
        out.numbers(points).operator(operator);
        x = points[points.length - 2];
        y = points[points.length - 1];
    }
}
