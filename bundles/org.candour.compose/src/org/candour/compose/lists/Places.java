// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.List;
import org.candour.compose.edition.Edition;
import org.candour.compose.prose.Ending;
import org.candour.compose.references.Citation;
import org.candour.compose.references.CitationSeries;
import org.candour.document.Block;
import org.candour.model.Answer;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;

/** Ends repeated words with where they come from: "… each quarter (paragraphs 7.4 and 7.8)." */
public final class Places {
    private Places() {}

    /** The words of a recommendation or consideration with the paragraphs of the findings it answers. */
    public static List<Block> ofAnswer(Answer answer, Edition edition) {
        List<Block> words = edition.prose().writeOrMiss(answer);
        List<? extends Element> answered = WholeReport.answered(answer);
        return answered.isEmpty()
                ? add(words, edition.citations().placeOf(answer).stream().toList())
                : add(words, answered, edition);
    }

    static List<Block> add(List<Block> words, List<? extends Element> elements, Edition edition) {
        return add(
                words,
                elements.stream()
                        .flatMap(e -> edition.citations().of(e).stream())
                        .toList());
    }

    private static List<Block> add(List<Block> words, List<Citation> places) {
        return places.isEmpty() ? words : Ending.add(words, sentence -> CitationSeries.of(places, sentence));
    }
}
