// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** Makes a name of what cannot be one: hyphens in place of other marks, a comma in place of a semicolon. */
final class TidyName implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("name-malformed");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        String words = trouble.words();
        String name = words.replaceAll("[^\\p{L}\\d]+", "-").replaceAll("^-|-$", "");
        String end = words.endsWith(";") ? "," : "";
        return name.isEmpty()
                ? List.of()
                : List.of(new Proposal(trouble.page(), "fix.correct", name + end, words)
                        .replace(trouble.from(), trouble.to(), name + end));
    }
}
