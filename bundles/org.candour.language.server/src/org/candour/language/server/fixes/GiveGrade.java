// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.model.Judgement;

/** Gives a judgement without a grade one of its question's grades. */
final class GiveGrade implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("judgement-off-scale");
    }

    /** Whether the problem is a judgement without a grade, rather than with a wrong one. */
    static boolean isWithoutGrade(Trouble trouble) {
        return trouble.rule().equals("judgement-off-scale")
                && trouble.element()
                        .filter(line -> line instanceof Judgement judgement && judgement.getGrade() == null)
                        .isPresent();
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        if (!isWithoutGrade(trouble)) {
            return List.of();
        }
        StructureLine line = StructureLine.of(trouble.element().orElseThrow(), trouble.page());
        boolean begun = line.pieces().getLast().keyword().equals("is");
        return trouble.suggestions().stream()
                .map(grade -> new Proposal(trouble.page(), "fix.grade", grade)
                        .insert(line.end(), begun ? " " + grade : " is " + grade))
                .toList();
    }
}
