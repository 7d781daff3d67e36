// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.outline;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.reports.Page;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;

/** What can be folded away below its first line: parts, single lines with their prose, and notes of several lines. */
public final class Folding {
    private Folding() {}

    /** The foldable stretches of a file. */
    public static List<FoldingRange> of(Page page) {
        List<FoldingRange> ranges = new ArrayList<>();
        Outline.of(page).forEach(symbol -> parts(symbol, ranges));
        notes(page, ranges);
        return ranges;
    }

    private static void parts(DocumentSymbol symbol, List<FoldingRange> into) {
        add(
                symbol.getRange().getStart().getLine(),
                symbol.getRange().getEnd().getLine(),
                FoldingRangeKind.Region,
                into);
        symbol.getChildren().forEach(child -> parts(child, into));
    }

    private static void notes(Page page, List<FoldingRange> into) {
        int first = -1;
        int last = -1;
        for (Lexeme lexeme : page.lexemes()) {
            if (lexeme.kind() == Kind.COMMENT) {
                int line = page.lines().lineAt(lexeme.from());
                if (line != last + 1 || first < 0) {
                    add(first, last, FoldingRangeKind.Comment, into);
                    first = line;
                }
                last = line;
            }
        }
        add(first, last, FoldingRangeKind.Comment, into);
    }

    private static void add(int first, int last, String kind, List<FoldingRange> into) {
        if (first >= 0 && last > first) {
            FoldingRange range = new FoldingRange(first, last);
            range.setKind(kind);
            into.add(range);
        }
    }
}
