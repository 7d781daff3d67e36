// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.style;

import org.candour.layout.Colour;

/** The colours of the house. Text colours keep a contrast of at least 4.5 to 1 on their ground. */
public final class Palette {
    public static final Colour INK = new Colour(0.10, 0.10, 0.12);
    public static final Colour NAVY = new Colour(0.098, 0.184, 0.318);
    public static final Colour LINK = new Colour(0.09, 0.27, 0.53);
    public static final Colour GREY = new Colour(0.32, 0.34, 0.38);
    public static final Colour RULE = new Colour(0.74, 0.77, 0.82);
    public static final Colour TINT = new Colour(0.933, 0.949, 0.973);
    public static final Colour PALE = new Colour(0.965, 0.972, 0.982);
    public static final Colour SAND = new Colour(0.972, 0.957, 0.925);
    public static final Colour OCHRE = new Colour(0.72, 0.52, 0.16);
    public static final Colour GREEN = new Colour(0.16, 0.42, 0.32);
    public static final Colour MINT = new Colour(0.930, 0.963, 0.945);
    public static final Colour ACCENT = new Colour(0.66, 0.11, 0.16);
    public static final Colour WHITE = new Colour(1, 1, 1);

    private Palette() {}
}
