// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.List;
import java.util.Set;
import org.candour.compose.edition.Edition;
import org.candour.compose.lists.GoodPracticeText;
import org.candour.compose.prose.Depth;
import org.candour.compose.prose.Ending;
import org.candour.compose.references.Citation;
import org.candour.compose.references.CitationSeries;
import org.candour.compose.references.GoodPractices;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.model.Afi;
import org.candour.model.Element;
import org.candour.model.Finding;
import org.candour.model.GoodPractice;
import org.candour.model.Strength;

/** Prints the words of findings, and after them what answers an AFI and who had said it already. */
final class FindingText {
    private final Edition edition;
    private final Set<Strength> goodPractice;

    FindingText(Edition edition) {
        this.edition = edition;
        this.goodPractice = GoodPractices.namedIn(edition.report());
    }

    List<Block> of(Element finding, Depth depth) {
        return switch (finding) {
            case Afi afi -> selfAssessed(afi, answered(afi, depth));
            case Strength strength -> selfAssessed(strength, praised(strength, depth));
            case GoodPractice good -> GoodPracticeText.of(good, depth, edition);
            default ->
                throw new IllegalArgumentException(
                        "no finding: " + finding.eClass().getName());
        };
    }

    private List<Block> answered(Afi afi, Depth depth) {
        List<Block> words = edition.prose().writeOrMiss(afi, depth);
        List<Citation> answers = edition.report().answersTo(afi).stream()
                .flatMap(answer -> edition.citations().of(answer).stream())
                .toList();
        return answers.isEmpty() ? words : Ending.add(words, sentence -> see(answers, sentence));
    }

    private static List<Inline> see(List<Citation> answers, boolean sentence) {
        return Wording.inlines(sentence ? "findings.see.sentence" : "findings.see", CitationSeries.of(answers));
    }

    private List<Block> praised(Strength strength, Depth depth) {
        List<Block> words = edition.prose().writeOrMiss(strength, depth);
        return goodPractice.contains(strength) ? Ending.add(words, FindingText::marked) : words;
    }

    private static List<Inline> marked(boolean sentence) {
        return Wording.line(sentence ? "findings.marked-good.sentence" : "findings.marked-good");
    }

    private static List<Block> selfAssessed(Finding finding, List<Block> words) {
        return finding.isSelfAssessed() ? Ending.mark(words, Wording.words("findings.self-assessed")) : words;
    }
}
