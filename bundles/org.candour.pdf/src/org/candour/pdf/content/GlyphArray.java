// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import java.util.List;
import org.candour.layout.Item;
import org.candour.pdf.font.FontSubset;
import org.candour.pdf.stream.Hex;

/**
 * The operand that shows glyphs of a run: codes, and between them how far a glyph stands from where its width alone would put
 * it. Adjustments are whole thousandths of the font size; what rounding leaves is carried along, so that no
 * glyph is ever more than a thousandth out of place.
 */
final class GlyphArray {

    private final StringBuilder text = new StringBuilder("[<");
    private double wanted;
    private long reached;

    GlyphArray(Item.Glyphs run, List<Item.Glyph> glyphs, FontSubset subset) {
        int last = glyphs.size() - 1;
        // The stretch applies to adjustments as well, so they are written without it.
        double unit = run.size() * run.stretch() / 1000;
        for (int index = 0; index <= last; index++) {
            Item.Glyph glyph = glyphs.get(index);
            text.append(Hex.of(subset.code(glyph.id(), glyph.text())));
            wanted += glyph.advance() / unit;
            reached += subset.width(glyph.id());
            if (index < last) {
                adjust();
            }
        }
        text.append(">]");
    }

    String text() {
        return text.toString();
    }

    private void adjust() {
        if (Math.abs(reached - wanted) < 1) {
            return;
        }
        long back = Math.round(reached - wanted);
        text.append('>').append(back).append('<');
        reached -= back;
    }
}
