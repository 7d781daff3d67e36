// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.font;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The measures of a font, in thousandths of its size.
 *
 * @param box left, lower, right and upper edge of a box around every glyph
 * @param ascent height above the baseline
 * @param descent depth below the baseline, negative
 * @param capHeight height of capital letters
 * @param italicAngle slope in degrees, negative to the right
 * @param weight from 100 to 900, 400 for regular
 */
record FontMeasures(List<Integer> box, int ascent, int descent, int capHeight, double italicAngle, int weight) {

    static FontMeasures of(TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        double scale = 1000.0 / font.getUnitsPerEm();
        OS2WindowsMetricsTable windows = font.getOS2Windows();
        int ascent = scaled(font.getHorizontalHeader().getAscender(), scale);
        boolean hasCapHeight = windows != null && windows.getVersion() >= 2;
        return new FontMeasures(
                List.of(
                        scaled(head.getXMin(), scale),
                        scaled(head.getYMin(), scale),
                        scaled(head.getXMax(), scale),
                        scaled(head.getYMax(), scale)),
                ascent,
                scaled(font.getHorizontalHeader().getDescender(), scale),
                hasCapHeight ? scaled(windows.getCapHeight(), scale) : ascent,
                font.getPostScript() == null ? 0 : font.getPostScript().getItalicAngle(),
                windows == null ? 400 : windows.getWeightClass());
    }

    private static int scaled(int units, double scale) {
        return (int) Math.round(units * scale);
    }
}
