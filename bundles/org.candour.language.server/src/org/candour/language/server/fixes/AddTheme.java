// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.model.Recommendation;
import org.candour.model.Theme;

/** Puts a recommendation under one of the report's themes. */
final class AddTheme implements Fix {
    private static final int MOST = 8;

    @Override
    public Set<String> rules() {
        return Set.of("recommendation-without-theme");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().filter(Recommendation.class::isInstance).stream()
                .flatMap(line -> trouble.report().all(Theme.class).stream()
                        .filter(theme -> theme.getName() != null)
                        .limit(MOST)
                        .map(theme -> new Proposal(
                                        trouble.page(),
                                        "fix.theme",
                                        trouble.page().titles().of(theme).orElse(theme.getName()))
                                .insert(trouble.to(), " theme " + theme.getName())))
                .toList();
    }
}
