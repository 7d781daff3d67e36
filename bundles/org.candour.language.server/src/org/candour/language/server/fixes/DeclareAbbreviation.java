// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.server.wording.Words;
import org.candour.model.Abbreviation;

/** Adds the line that explains an abbreviation, below those that are there. */
final class DeclareAbbreviation implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("abbreviation-unexplained");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.suggestions().stream()
                .flatMap(line -> Head.add(line + " " + Words.of("todo"), Abbreviation.class, trouble).stream())
                .toList();
    }
}
