// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.reports.Page;
import org.candour.model.Chapter;

/** Gathers the recommendations at the end of the first chapter, where readers look for them. */
final class ListRecommendations implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("recommendation-not-listed");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        Optional<Chapter> first = trouble.report().first(Chapter.class);
        Optional<Page> page = first.flatMap(trouble.page().report()::pageOf);
        return page
                .map(file -> new Proposal(file, "fix.addLine", "list recommendations")
                        .insert(Parts.end(first.get(), file), "\n\nlist recommendations"))
                .stream()
                .toList();
    }
}
