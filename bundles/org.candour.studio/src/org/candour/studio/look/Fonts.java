// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * The fonts of a report on the screen, made from the one its words are set in.
 *
 * @param words plain words
 * @param chapter titles of chapters
 * @param heading other titles
 * @param note footnotes
 * @param table rows of tables, in which every letter is as wide as any other
 */
public record Fonts(Font words, Font chapter, Font heading, Font note, Font table) {

    private static final double CHAPTER = 1.45;
    private static final double HEADING = 1.15;
    private static final double NOTE = 0.88;
    private static final double TABLE = 0.85;

    /** Few, and kept until the end: texts on the screen may still use them when the look changes. */
    private static final Map<String, Font> MADE = new HashMap<>();

    /**
     * The fonts that go with a font for words. Nobody needs to dispose of them.
     *
     * @param family the family of the words
     * @param evenlySpaced a family in which every letter is as wide as any other
     * @param size the size of the words in points
     */
    static Fonts of(String family, String evenlySpaced, double size) {
        return new Fonts(
                font(family, size, SWT.NORMAL),
                font(family, size * CHAPTER, SWT.BOLD),
                font(family, size * HEADING, SWT.BOLD),
                font(family, size * NOTE, SWT.NORMAL),
                font(evenlySpaced, size * TABLE, SWT.NORMAL));
    }

    private static Font font(String family, double size, int style) {
        return MADE.computeIfAbsent(family + " " + size + " " + style, key -> {
            FontData data = new FontData(family, (int) size, style);
            data.height = (float) size;
            return new Font(Display.getCurrent(), data);
        });
    }
}
