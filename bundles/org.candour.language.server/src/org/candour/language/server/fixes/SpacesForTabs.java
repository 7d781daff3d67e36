// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.Location;
import org.candour.language.server.reports.TextLines;
import org.candour.model.Element;

/** Writes four spaces for each tab that indents a line of the same prose. */
final class SpacesForTabs implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("tab-indentation");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().stream().map(line -> proposal(line, trouble)).toList();
    }

    private static Proposal proposal(Element element, Trouble trouble) {
        TextLines lines = trouble.page().lines();
        Location extent = trouble.page().extent(element);
        Proposal proposal = new Proposal(trouble.page(), "fix.tabs");
        int last = lines.lineAt(extent.offset() + extent.length());
        for (int line = lines.lineAt(extent.offset()); line <= last; line++) {
            int start = lines.start(line);
            for (int i = start;
                    i < lines.end(line) && Character.isWhitespace(lines.text().charAt(i));
                    i++) {
                if (lines.text().charAt(i) == '\t') {
                    proposal.replace(i, i + 1, "    ");
                }
            }
        }
        return proposal;
    }
}
