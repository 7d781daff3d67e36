// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.server.reports.TextLines;

/** Deletes an item or a footnote that says nothing. */
final class DeleteEmpty implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("item-empty", "footnote-empty");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        TextLines lines = trouble.page().lines();
        boolean item = trouble.rule().equals("item-empty");
        Proposal proposal = new Proposal(trouble.page(), "fix.deleteEmpty");
        return List.of(
                item
                        ? proposal.delete(lines.start(trouble.line()), lines.next(trouble.line()))
                        : proposal.delete(trouble.from(), trouble.to()));
    }
}
