// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.model.Recommendation;
import org.candour.model.Titled;

/** Names one of those that the report declares, such as a theme, in a recommendation that lacks it. */
abstract class NameInRecommendation implements Fix {
    private static final int MOST = 8;

    private final String keyword;
    private final Class<? extends Titled> kind;

    /**
     * @param keyword leads the name in; the rule and the words of the fix are called after it
     * @param kind what is named
     */
    NameInRecommendation(String keyword, Class<? extends Titled> kind) {
        this.keyword = keyword;
        this.kind = kind;
    }

    /** Offset in the text where the clause belongs. */
    abstract int place(Trouble trouble, Recommendation recommendation);

    @Override
    public final Set<String> rules() {
        return Set.of("recommendation-without-" + keyword);
    }

    @Override
    public final List<Proposal> proposals(Trouble trouble) {
        return trouble.element()
                .filter(Recommendation.class::isInstance)
                .map(Recommendation.class::cast)
                .map(recommendation -> proposals(trouble, place(trouble, recommendation)))
                .orElse(List.of());
    }

    private List<Proposal> proposals(Trouble trouble, int place) {
        return trouble.report().all(kind).stream()
                .filter(one -> one.getName() != null)
                .limit(MOST)
                .map(one -> new Proposal(
                                trouble.page(),
                                "fix." + keyword,
                                trouble.page().titles().of(one).orElse(one.getName()))
                        .insert(place, " " + keyword + " " + one.getName()))
                .toList();
    }
}
