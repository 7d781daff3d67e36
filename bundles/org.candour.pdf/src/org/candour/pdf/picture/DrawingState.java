// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the next stroke of a drawing comes out. It never changes; each setting makes another state.
 *
 * @param transform from the units in use to those of the canvas; not to be changed
 * @param paint colour, gradient or pattern
 * @param stroke width, ends and dashes of lines
 * @param opacity from 0, invisible, to 1
 * @param masks paints in units of the canvas whose opacity is laid over everything
 * @param clips areas in units of the canvas, outside any of which nothing shows
 */
record DrawingState(
        AffineTransform transform, Paint paint, Stroke stroke, float opacity, List<Paint> masks, List<Shape> clips) {

    DrawingState {
        masks = List.copyOf(masks);
        clips = List.copyOf(clips);
    }

    DrawingState with(AffineTransform other) {
        return new DrawingState(other, paint, stroke, opacity, masks, clips);
    }

    DrawingState with(Paint other) {
        return new DrawingState(transform, other, stroke, opacity, masks, clips);
    }

    DrawingState with(Stroke other) {
        return new DrawingState(transform, paint, other, opacity, masks, clips);
    }

    DrawingState with(List<Shape> other) {
        return new DrawingState(transform, paint, stroke, opacity, masks, other);
    }

    DrawingState fainter(float factor) {
        return new DrawingState(transform, paint, stroke, opacity * factor, masks, clips);
    }

    /** With a further transform, applied before those there are. */
    DrawingState moved(AffineTransform further) {
        AffineTransform all = new AffineTransform(transform);
        all.concatenate(further);
        return with(all);
    }

    boolean isMasked() {
        return !masks.isEmpty();
    }

    DrawingState masked(Paint mask) {
        List<Paint> all = Stream.concat(masks.stream(), Stream.of(mask)).toList();
        return new DrawingState(transform, paint, stroke, opacity, all, clips);
    }

    DrawingState clipped(Shape area) {
        return with(Stream.concat(clips.stream(), Stream.of(placed(area))).toList());
    }

    /** A shape in the units of the canvas. */
    Shape placed(Shape shape) {
        return transform.createTransformedShape(shape);
    }
}
