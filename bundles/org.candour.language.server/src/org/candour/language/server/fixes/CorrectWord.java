// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** Writes the word, or the date, that was probably meant. */
final class CorrectWord implements Fix {
    private static final int MOST = 5;

    @Override
    public Set<String> rules() {
        return Set.of(
                "keyword-misspelt",
                "unknown-name",
                "choice-unknown",
                "name-with-spaces",
                "date-malformed",
                "include-missing",
                "placeholder-unknown",
                "area-unknown",
                "judgement-unknown",
                "judgement-off-scale",
                "date-impossible",
                "contract-before-fieldwork",
                "revisit-before-implementation",
                "published-before-fieldwork");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        if (GiveGrade.isWithoutGrade(trouble)) {
            return List.of();
        }
        return trouble.suggestions().stream()
                .limit(MOST)
                .map(word -> new Proposal(trouble.page(), "fix.correct", word, trouble.words())
                        .replace(trouble.from(), trouble.to(), word))
                .toList();
    }
}
