// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.hover;

import java.util.List;
import org.candour.language.server.problems.Diagnostics;
import org.candour.language.server.reports.Spot;
import org.candour.language.server.wording.Words;
import org.candour.publish.Checkup;
import org.candour.publish.LocatedProblem;
import org.candour.rules.Explanations;
import org.candour.rules.RuleExplanation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Why the problems at a place matter, and what to do about them. */
final class ProblemsAt {
    private static final Explanations EXPLANATIONS = Checkup.explanations();

    private ProblemsAt() {}

    static List<String> explained(Spot spot, Style style) {
        Position position = spot.page().lines().position(spot.offset());
        return spot.page().problems().stream()
                .filter(problem -> holds(Diagnostics.range(problem, spot.page()), position))
                .map(LocatedProblem::ruleId)
                .distinct()
                .flatMap(rule -> EXPLANATIONS.of(rule).stream())
                .map(rule -> explained(rule, style))
                .toList();
    }

    private static String explained(RuleExplanation rule, Style style) {
        return style.strong(rule.title())
                + style.paragraph()
                + style.words(rule.why())
                + style.paragraph()
                + style.strong(Words.of("hover.todo"))
                + style.paragraph()
                + style.words(rule.remedy());
    }

    private static boolean holds(Range range, Position position) {
        return range.getStart().getLine() == position.getLine()
                && range.getStart().getCharacter() <= position.getCharacter()
                && position.getCharacter() <= range.getEnd().getCharacter();
    }
}
