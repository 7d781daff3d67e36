// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.util.ArrayList;
import java.util.List;
import org.candour.studio.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;

/**
 * A page written in the simplest Markdown, ready to be shown: headings, paragraphs, indented samples, strong words.
 *
 * @param words its words
 * @param styles how they look
 */
record MarkedPage(String words, StyleRange[] styles) {

    private static final String SAMPLE = "    ";

    static MarkedPage of(String markdown, Look look) {
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith("# ")) {
                add(words, styles, line.substring(2), look.fonts().chapter());
            } else if (line.startsWith("## ")) {
                add(words, styles, line.substring(3), look.fonts().heading());
            } else if (line.startsWith(SAMPLE)) {
                add(words, styles, line, look.fonts().table());
            } else {
                strong(words, styles, line);
            }
            words.append('\n');
        }
        return new MarkedPage(words.toString(), styles.toArray(StyleRange[]::new));
    }

    private static void add(StringBuilder words, List<StyleRange> styles, String line, Font font) {
        StyleRange style = new StyleRange();
        style.start = words.length();
        style.length = line.length();
        style.font = font;
        styles.add(style);
        words.append(line);
    }

    private static void strong(StringBuilder words, List<StyleRange> styles, String line) {
        String[] pieces = line.split("\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                styles.add(new StyleRange(words.length(), pieces[i].length(), null, null, SWT.BOLD));
            }
            words.append(pieces[i]);
        }
    }
}
