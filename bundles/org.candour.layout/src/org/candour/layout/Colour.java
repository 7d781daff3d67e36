// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 1
 * @param green 0 to 1
 * @param blue 0 to 1
 */
public record Colour(double red, double green, double blue) {
    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);
}
