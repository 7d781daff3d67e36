// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.model.Answer;

/** Puts a comma between two names of a list. */
final class SeparateNames implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("comma-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        if (trouble.element()
                .filter(line -> line instanceof Answer && line.getName() == null)
                .isPresent()) {
            // the name of the line itself has probably been put at its end
            return List.of();
        }
        Proposal proposal = new Proposal(trouble.page(), "fix.comma");
        String words = trouble.words();
        if (words.equals("and")) {
            int from = trouble.from();
            while (Character.isWhitespace(trouble.page().text().charAt(from - 1))) {
                from--;
            }
            return List.of(proposal.replace(from, trouble.to(), ","));
        }
        int end = trouble.from();
        while (end < trouble.to()
                && !Character.isWhitespace(trouble.page().text().charAt(end))) {
            end++;
        }
        return end == trouble.to() ? List.of() : List.of(proposal.insert(end, ","));
    }
}
