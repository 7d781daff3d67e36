// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

/**
 * The shape a paragraph is set in.
 *
 * @param first the width of its first line in points
 * @param rest the width of its other lines
 * @param justified whether its lines fill their width
 */
public record Measure(double first, double rest, boolean justified) {

    /** Lines that all fill the same width. */
    public static Measure justified(double width) {
        return new Measure(width, width, true);
    }

    /** Lines with a ragged right edge. */
    public static Measure ragged(double width) {
        return new Measure(width, width, false);
    }

    double width(int line) {
        return line == 0 ? first : rest;
    }
}
