// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

/** How far hyphens, stops and quotes hang beyond the edge of the text so that the edge looks straight. */
final class Hanging {
    private static final String STOPS = ".,-‐";
    private static final String LIGHT = ";:’”–";
    private static final String OPENING = "‘“";

    private Hanging() {}

    /** Beyond the right edge, for the last box of a line. */
    static double right(Piece.Box last) {
        String text = last.lastText();
        if (last.style().rise() != 0) {
            return 0;
        }
        double share = STOPS.contains(text) ? 0.6 : LIGHT.contains(text) ? 0.4 : 0;
        return share * advance(last, last.to() - 1);
    }

    /** Beyond the left edge, for the first box of a line. */
    static double left(Piece.Box first) {
        return OPENING.contains(first.firstText()) ? 0.5 * advance(first, first.from()) : 0;
    }

    private static double advance(Piece.Box box, int glyph) {
        return box.text().advance(glyph) * box.style().size() / 1000;
    }
}
