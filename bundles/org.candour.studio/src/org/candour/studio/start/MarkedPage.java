// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.studio.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;

/**
 * A page written in the simplest Markdown, ready to be shown: headings, paragraphs, indented samples, strong words.
 *
 * @param words its words
 * @param styles how they look
 * @param hanging by how many letters a sample that wraps goes on further in, by the number of its line
 */
record MarkedPage(String words, StyleRange[] styles, Map<Integer, Integer> hanging) {

    private static final String SAMPLE = "    ";

    /** What goes before the words of a line: white space, and a key or the like that is set off by more of it. */
    private static final Pattern BEFORE_WORDS = Pattern.compile("\\s+(?:\\S+(?: \\S+)*\\s{2,})?");

    static MarkedPage of(String markdown, Look look) {
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        Map<Integer, Integer> hanging = new HashMap<>();
        String[] lines = markdown.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("# ")) {
                add(words, styles, line.substring(2), look.fonts().chapter());
            } else if (line.startsWith("## ")) {
                add(words, styles, line.substring(3), look.fonts().heading());
            } else if (line.startsWith(SAMPLE)) {
                add(words, styles, line, look.fonts().table());
                hanging.put(i, wordsOf(line));
            } else {
                strong(words, styles, line);
            }
            words.append('\n');
        }
        return new MarkedPage(words.toString(), styles.toArray(StyleRange[]::new), hanging);
    }

    private static int wordsOf(String line) {
        Matcher before = BEFORE_WORDS.matcher(line);
        return before.lookingAt() ? before.end() : 0;
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
