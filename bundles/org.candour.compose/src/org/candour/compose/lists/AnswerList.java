// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.compose.edition.Edition;
import org.candour.compose.references.Citation;
import org.candour.compose.references.CitationSeries;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.Origin;
import org.candour.document.Paragraph;
import org.candour.model.Answer;
import org.candour.model.Area;
import org.candour.model.Grouping;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;

/** Lists recommendations or considerations in full, each led by its number in bold. */
final class AnswerList {
    private final Edition edition;

    AnswerList(Edition edition) {
        this.edition = edition;
    }

    List<Block> write(List<? extends Answer> answers, Grouping grouping) {
        return switch (grouping) {
            case THEME -> byTheme(answers);
            case AREA ->
                new AreaGroups(edition).<Answer>print(List.copyOf(answers), this::areaOf, (group, cited) -> all(group));
            case NONE -> all(answers);
        };
    }

    private List<Block> byTheme(List<? extends Answer> answers) {
        List<Recommendation> recommendations = answers.stream()
                .filter(Recommendation.class::isInstance)
                .map(Recommendation.class::cast)
                .toList();
        if (recommendations.size() < answers.size()) {
            return all(answers);
        }
        List<Block> printed = new ArrayList<>();
        for (ThemeGroups.Group group : ThemeGroups.of(recommendations, edition)) {
            group.lead().ifPresent(printed::add);
            printed.addAll(all(group.recommendations()));
        }
        return printed;
    }

    /** The area it stands in, else that of the first finding it answers. */
    private Optional<Area> areaOf(Answer answer) {
        return Stream.concat(Stream.of(answer), WholeReport.answered(answer).stream())
                .flatMap(element -> edition.report().placeOf(element).area().stream())
                .findFirst();
    }

    private List<Block> all(List<? extends Answer> answers) {
        List<Block> printed = new ArrayList<>();
        answers.forEach(answer -> printed.addAll(one(answer)));
        return printed;
    }

    /** "Recommendation 4 (paragraph 7.8): The BCU should …" */
    private List<Block> one(Answer answer) {
        List<Block> led = new ArrayList<>(edition.prose().writeOrMiss(answer));
        List<Inline> lead = lead(answer);
        Origin origin = edition.origins().of(answer);
        if (led.getFirst() instanceof Paragraph first) {
            lead.add(new Inline.Text(" "));
            lead.addAll(first.content());
            origin = first.origin().orElse(origin);
            led.removeFirst();
        }
        led.addFirst(Paragraph.of(lead).from(origin));
        return led;
    }

    private List<Inline> lead(Answer answer) {
        Citation citation = edition.citations().of(answer).orElseThrow();
        List<Inline> number = List.of(new Inline.Strong(List.of(citation.link(true))));
        List<Citation> places = Places.of(answer, edition);
        return new ArrayList<>(
                places.isEmpty()
                        ? Wording.inlines("list.lead", number)
                        : Wording.inlines("list.lead.placed", number, CitationSeries.of(places)));
    }
}
