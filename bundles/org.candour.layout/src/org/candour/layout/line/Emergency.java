// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides words anywhere that are wider than the line, such as long addresses in narrow columns. */
final class Emergency {
    private static final int COST = 400;

    private Emergency() {}

    static List<Piece> divided(List<Piece> pieces, double width) {
        List<Piece> divided = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Box box && box.width() > width) {
                addGlyphs(box, divided);
            } else {
                divided.add(piece);
            }
        }
        return divided;
    }

    private static void addGlyphs(Piece.Box box, List<Piece> divided) {
        for (int i = box.from(); i < box.to(); i++) {
            Piece.Box glyph = Piece.Box.of(box.text(), i, i + 1, box.style(), box.mark());
            boolean last = i == box.to() - 1;
            divided.add(
                    last && box.note().isPresent() ? glyph.calling(box.note().get()) : glyph);
            if (!last) {
                divided.add(new Piece.Division(Piece.Kind.EMERGENCY, COST, Optional.empty()));
            }
        }
    }
}
