// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import java.util.List;
import org.candour.model.Element;
import org.candour.model.Emphasis;
import org.candour.model.Footnote;
import org.candour.model.Inline;
import org.candour.model.Strong;
import org.candour.model.Text;
import org.candour.model.report.WholeReport;

/** The words of prose without its marks. */
public final class PlainWords {
    private PlainWords() {}

    /** The words of a piece of text; empty when it has none. */
    public static String of(Text text) {
        return text.getValue() == null ? "" : text.getValue();
    }

    /** The text below a line, notes included, its pieces joined by spaces; empty when there is none. */
    public static String below(Element line) {
        StringBuilder words = new StringBuilder();
        ProseWalk.each(Text.class, line, text -> words.append(of(text)).append(' '));
        return words.toString().strip();
    }

    /** Whether a line of a report has anything below it that prints, be it only a reference or an empty table. */
    public static boolean anyBelow(WholeReport report, Element line) {
        boolean[] any = {false};
        ProseWalk.each(Inline.class, report, line, inline -> any[0] |= prints(inline));
        ProseWalk.eachTable(report, line, table -> any[0] = true);
        return any[0];
    }

    /** Whether content holds anything that prints. */
    public static boolean any(List<Inline> content) {
        return content.stream().anyMatch(PlainWords::prints);
    }

    private static boolean prints(Inline inline) {
        return switch (inline) {
            case Text text -> !of(text).isBlank();
            case Emphasis emphasis -> any(emphasis.getContent());
            case Strong strong -> any(strong.getContent());
            case Footnote footnote -> false;
            default -> true;
        };
    }
}
