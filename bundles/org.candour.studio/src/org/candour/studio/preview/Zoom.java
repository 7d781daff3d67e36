// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.stream.DoubleStream;

/**
 * How large pages are shown.
 *
 * @param fit to what they are fitted
 * @param factor how large they are when fitted to nothing; 1 is their size on paper
 */
record Zoom(Fit fit, double factor) {
    /** What the size of pages follows. */
    enum Fit {
        WIDTH,
        PAGE,
        NOTHING
    }

    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);
    static final Zoom PAGE = new Zoom(Fit.PAGE, 1);

    private static final double UNITS_PER_POINT = 96 / 72.0;
    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};
    private static final double LEAST = 0.1;
    private static final double NEARLY = 0.01;

    /**
     * Units of the screen for a point.
     *
     * @param width width of a page in points
     * @param height its height in points
     * @param room width of the place they are shown in
     * @param tall its height
     */
    double scale(double width, double height, int room, int tall) {
        double across = Math.max(LEAST, (room - 2.0 * PageColumn.GAP) / width);
        double down = Math.max(LEAST, (tall - 2.0 * PageColumn.GAP) / height);
        return switch (fit) {
            case WIDTH -> Math.min(across, STEPS[STEPS.length - 1] * UNITS_PER_POINT);
            case PAGE -> Math.min(across, down);
            case NOTHING -> factor * UNITS_PER_POINT;
        };
    }

    /** The next larger step than a scale. */
    static Zoom larger(double scale) {
        double now = scale / UNITS_PER_POINT + NEARLY;
        return fixed(
                DoubleStream.of(STEPS).filter(step -> step > now).findFirst().orElse(STEPS[STEPS.length - 1]));
    }

    /** The next smaller step than a scale. */
    static Zoom smaller(double scale) {
        double now = scale / UNITS_PER_POINT - NEARLY;
        return fixed(DoubleStream.of(STEPS).filter(step -> step < now).max().orElse(STEPS[0]));
    }

    /** The size on paper. */
    static Zoom fixed(double factor) {
        return new Zoom(Fit.NOTHING, factor);
    }
}
