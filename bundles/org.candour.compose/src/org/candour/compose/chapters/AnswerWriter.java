// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.references.Citation;
import org.candour.compose.references.CitationSeries;
import org.candour.compose.wording.DateWords;
import org.candour.compose.wording.Series;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;

/** Prints a recommendation or consideration in its place: a box, with what it answers in small print. */
final class AnswerWriter {
    private final Edition edition;

    AnswerWriter(Edition edition) {
        this.edition = edition;
    }

    Box write(Answer answer) {
        List<Block> blocks = new ArrayList<>(edition.prose().writeOrMiss(answer));
        List<Inline> note = note(answer);
        if (!note.isEmpty()) {
            blocks.add(new Paragraph(Optional.empty(), note, Optional.empty(), Paragraph.Style.NOTE));
        }
        boolean binding = answer instanceof Recommendation;
        return new Box(
                binding ? Box.Kind.RECOMMENDATION : Box.Kind.CONSIDERATION,
                List.of(new Inline.Text(title(answer))),
                blocks,
                Optional.of(edition.anchors().of(answer)));
    }

    private String title(Answer answer) {
        return edition.citations().of(answer).map(Citation::words).orElseThrow();
    }

    private List<Inline> note(Answer answer) {
        List<List<Inline>> sentences = new ArrayList<>();
        sentences.add(answers(WholeReport.answered(answer)));
        WholeReport.ownerOf(answer)
                .map(edition.titles()::of)
                .ifPresent(owner -> sentences.add(Wording.line("answers.owner", owner)));
        if (answer instanceof Recommendation recommendation && recommendation.getImplementBy() != null) {
            sentences.add(Wording.line("answers.by", DateWords.of(recommendation.getImplementBy())));
        }
        return Series.ofSentences(sentences);
    }

    private List<Inline> answers(List<Afi> afis) {
        List<Citation> places = afis.stream()
                .flatMap(afi -> edition.citations().of(afi).stream())
                .toList();
        if (places.isEmpty()) {
            return List.of();
        }
        String key = places.size() == 1 ? "answers.one" : "answers.many";
        return Wording.inlines(key, CitationSeries.of(places));
    }
}
