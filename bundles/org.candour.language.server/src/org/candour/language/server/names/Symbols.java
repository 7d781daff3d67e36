// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.language.server.outline.SymbolKinds;
import org.candour.language.server.reports.CurrentReport;
import org.candour.language.server.wording.Called;
import org.candour.model.Element;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Finds lines of all open reports by their names and words. */
public final class Symbols {
    private static final int MOST = 500;

    private Symbols() {}

    /** The lines whose name or title holds what is sought, whatever its case. */
    public static List<WorkspaceSymbol> in(List<CurrentReport> reports, String sought) {
        String lower = sought.toLowerCase(Locale.ROOT);
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (CurrentReport report : reports) {
            for (Element line : report.whole().elements()) {
                if (found.size() < MOST && matches(line, report, lower)) {
                    symbol(line, report).ifPresent(found::add);
                }
            }
        }
        // A file that was a report of its own until an edit a moment ago may still be looked through twice.
        return found.stream().distinct().toList();
    }

    private static boolean matches(Element line, CurrentReport report, String sought) {
        boolean byName = line.getName() != null
                && line.getName().toLowerCase(Locale.ROOT).contains(sought);
        return byName
                || report.titles()
                        .of(line)
                        .filter(title -> title.toLowerCase(Locale.ROOT).contains(sought))
                        .isPresent();
    }

    private static Optional<WorkspaceSymbol> symbol(Element line, CurrentReport report) {
        String label = line.getName() == null ? report.titles().briefly(line).orElse("") : line.getName();
        return Places.declaration(line, report)
                .map(place ->
                        new WorkspaceSymbol(label, SymbolKinds.of(line), Either.forLeft(place), Called.kind(line)));
    }
}
