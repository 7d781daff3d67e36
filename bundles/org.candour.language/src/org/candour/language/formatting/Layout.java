// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.Comparator;
import java.util.List;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.Scan;

/** What there is to change in the layout of a text. */
public final class Layout {
    private final String text;
    private final Scan scan;

    /** The layout of a text that has been scanned. */
    public Layout(String text, Scan scan) {
        this.text = text;
        this.scan = scan;
    }

    /**
     * What there is to change in some lines, by place.
     *
     * @param from an offset in the first of the lines
     * @param to an offset in the last of the lines
     */
    public List<Wish> changes(int from, int to) {
        List<Lexeme> lexemes = scan.lexemes();
        LinePlacer.Places places = LinePlacer.of(text, lexemes);
        Spacing spacing = new Spacing(text);
        new LineSpacing(text, spacing, places).wish();
        new StructureSpacing(text, spacing, scan.slips()).wish(places.blocks());
        new ProseSpacing(text, spacing, places).wish(lexemes);
        int start = startOfLine(from);
        int end = endOfLine(to);
        return spacing.wishes().stream()
                .filter(wish -> wish.change().offset() >= start && wish.change().end() <= end)
                .sorted(Comparator.comparingInt(wish -> wish.change().offset()))
                .toList();
    }

    private int startOfLine(int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private int endOfLine(int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
