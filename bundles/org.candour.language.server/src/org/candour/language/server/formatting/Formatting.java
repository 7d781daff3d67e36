// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.formatting;

import java.util.List;
import org.candour.language.Formatter;
import org.candour.language.TextChange;
import org.candour.language.editing.SmartEnter;
import org.candour.language.server.reports.Page;
import org.candour.language.server.reports.Spot;
import org.candour.language.server.reports.TextLines;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Lays files out as {@code candour format} does, and helps when Enter is struck. */
public final class Formatting {
    /** The key after which a client asks of itself. */
    public static final String TRIGGER = "\n";

    private Formatting() {}

    /** What laying a file out changes. */
    public static List<TextEdit> of(Page page) {
        return edits(Formatter.changes(page.text()), page.lines());
    }

    /** What laying some lines of a file out changes. */
    public static List<TextEdit> of(Page page, Range range) {
        TextLines lines = page.lines();
        return edits(
                Formatter.changes(page.text(), lines.offset(range.getStart()), lines.offset(range.getEnd())), lines);
    }

    /** What is still to be done after an editor has broken a line: the next mark of a list, indentation, a table row. */
    public static List<TextEdit> afterBreak(Spot caret) {
        TextChange change =
                SmartEnter.afterBreak(caret.page().text(), caret.offset()).change();
        boolean nothing = change.length() == 0 && change.text().isEmpty();
        return nothing ? List.of() : edits(List.of(change), caret.page().lines());
    }

    private static List<TextEdit> edits(List<TextChange> changes, TextLines lines) {
        return changes.stream()
                .map(change -> new TextEdit(lines.range(change.offset(), change.end()), change.text()))
                .toList();
    }
}
