// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import org.candour.layout.Colour;

/**
 * The ground and rule behind a box. Each page paints it behind the strips of the box that stand there.
 *
 * @param x left edge in points
 * @param width width in points
 * @param ground colour of the ground
 * @param rule colour of the rule at its left edge
 */
public record Frame(double x, double width, Colour ground, Colour rule) {
    /** Thickness of the rule. */
    public static final double RULE = 3;
    /** Space between the edge and the text at left and right. */
    public static final double INSET = 13;
    /** Space between the edge and the text above and below, where the box begins and ends. */
    public static final double PAD = 8;
    /** How far the ground reaches beyond the text where the box goes on over a page. */
    public static final double CONTINUED = 4;

    /** Two boxes that look alike are still two. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
