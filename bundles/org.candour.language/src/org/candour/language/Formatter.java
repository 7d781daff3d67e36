// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.util.List;
import org.candour.language.formatting.Layout;
import org.candour.language.formatting.SafeChanges;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Scan;

/**
 * Lays the text of a file out as the language reference does: spaces in structure lines, blank lines, indentation and
 * the columns of tables. It never changes a word, the place where a line breaks, or what belongs to what; a line that
 * cannot be read stays as it is. A text that has been laid out is not changed again. Texts are without a byte order
 * mark.
 */
public final class Formatter {
    private Formatter() {}

    /** The text laid out; its lines end as they did. */
    public static String format(String text) {
        return SafeChanges.applied(text, changes(text));
    }

    /** What laying a text out changes, by place: stretches of white space and the rules below the heads of tables. */
    public static List<TextChange> changes(String text) {
        return changes(text, 0, text.length());
    }

    /**
     * What laying out some lines of a text changes, by place.
     *
     * @param from an offset in the first of the lines
     * @param to an offset in the last of the lines
     */
    public static List<TextChange> changes(String text, int from, int to) {
        Scan scan = InspectionScanner.scan(text);
        return SafeChanges.among(new Layout(text, scan).changes(from, to), text, scan);
    }
}
