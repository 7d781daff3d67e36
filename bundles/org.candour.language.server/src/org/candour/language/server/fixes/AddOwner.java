// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.model.Owner;
import org.candour.model.Recommendation;

/** Says which of the report's owners sees to a recommendation. */
final class AddOwner implements Fix {
    private static final int MOST = 8;

    @Override
    public Set<String> rules() {
        return Set.of("recommendation-without-owner");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().filter(Recommendation.class::isInstance).stream()
                .map(line -> StructureLine.of(line, trouble.page()))
                .flatMap(line -> trouble.report().all(Owner.class).stream()
                        .filter(owner -> owner.getName() != null)
                        .limit(MOST)
                        .map(owner -> new Proposal(
                                        trouble.page(),
                                        "fix.owner",
                                        trouble.page().titles().of(owner).orElse(owner.getName()))
                                .insert(place(line), " owner " + owner.getName())))
                .toList();
    }

    /** After the name and the theme. */
    private static int place(StructureLine line) {
        return line.before(line.endOfList("addresses").isPresent() ? "addresses" : "implement");
    }
}
