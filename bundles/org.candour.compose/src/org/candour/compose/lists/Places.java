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

/** Says of repeated words where they come from. */
public final class Places {
    private Places() {}

    /**
     * The paragraphs of the findings that a recommendation or consideration answers; where it answers none, the
     * paragraph it stands below. Empty where paragraphs have no number.
     */
    public static List<Citation> of(Answer answer, Edition edition) {
        List<? extends Element> answered = WholeReport.answered(answer);
        return answered.isEmpty()
                ? edition.citations().placeOf(answer).stream().toList()
                : citations(answered, edition);
    }

    /** Words that end with the paragraphs of the lines they come from: "… each quarter (paragraph 7.4)." */
    static List<Block> add(List<Block> words, List<? extends Element> origins, Edition edition) {
        List<Citation> places = citations(origins, edition);
        return places.isEmpty() ? words : Ending.add(words, sentence -> CitationSeries.of(places, sentence));
    }

    private static List<Citation> citations(List<? extends Element> elements, Edition edition) {
        return elements.stream()
                .flatMap(element -> edition.citations().of(element).stream())
                .toList();
    }
}
