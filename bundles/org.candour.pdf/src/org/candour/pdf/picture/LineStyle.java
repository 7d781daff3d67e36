// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import org.candour.pdf.stream.Operators;

/** Width, ends, corners and dashes of lines. Java and PDF number ends and corners alike. */
final class LineStyle {

    private LineStyle() {}

    /** Whether a transform leaves a line as wide in one direction as in any other. */
    static boolean keepsItsWidth(AffineTransform transform) {
        int skewed = AffineTransform.TYPE_GENERAL_SCALE | AffineTransform.TYPE_GENERAL_TRANSFORM;
        return (transform.getType() & skewed) == 0;
    }

    /** Writes the style of a line whose measures are in the units before the transform. */
    static void write(BasicStroke line, AffineTransform transform, Operators out) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        out.numbers(line.getLineWidth() * scale).operator("w");
        out.numbers(line.getEndCap()).operator("J");
        out.numbers(line.getLineJoin()).operator("j");
        out.numbers(Math.max(1, line.getMiterLimit())).operator("M");
        if (line.getDashArray() != null) {
            out.raw("[");
            for (float dash : line.getDashArray()) {
                out.numbers(dash * scale);
            }
            out.raw("]").numbers(line.getDashPhase() * scale).operator("d");
        }
    }
}
