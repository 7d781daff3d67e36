// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.candour.document.Inline;

/** Tells the figures of a table from its words: 3,201, -15.14%, £329.5m, -6.56 Pts, or a dash where there is none. */
final class Figures {
    private static final Pattern FIGURE = Pattern.compile(
            "[(<>~]?[-−–+±]?\\s?[£$€]?\\d[\\d,.]*\\s?(?:%|[mk]|bn|Pts?|pts?|pp|per cent|points?)?\\)?\\*?");
    private static final Pattern NOTHING = Pattern.compile("[-−–—*]|n/?a|N/?A|nil|\\.\\.");
    private static final Pattern NEGATIVE = Pattern.compile("^[-–](?=[£$€]?\\d)");

    private Figures() {}

    /** Whether a column holds figures only, at least one of them. */
    static boolean fill(List<List<Inline>> column) {
        List<String> cells = column.stream()
                .map(PlainWords::of)
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
        return cells.stream()
                        .allMatch(cell -> FIGURE.matcher(cell).matches()
                                || NOTHING.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> FIGURE.matcher(cell).matches());
    }

    /** A cell with a true minus sign before a negative figure. */
    static List<Inline> withMinus(List<Inline> cell) {
        if (cell.size() != 1 || !(cell.getFirst() instanceof Inline.Text text)) {
            return cell;
        }
        return List.of(new Inline.Text(NEGATIVE.matcher(text.words()).replaceFirst("−")));
    }
}
