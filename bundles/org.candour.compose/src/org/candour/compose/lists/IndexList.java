// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.prose.Labels;
import org.candour.compose.references.Grades;
import org.candour.compose.wording.Typography;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.document.Table;
import org.candour.document.Table.Alignment;
import org.candour.document.Table.Cell;
import org.candour.document.Table.Column;
import org.candour.document.Table.Row;
import org.candour.model.Abbreviation;
import org.candour.model.Element;
import org.candour.model.Judgement;

/** Lists that only point: figures, tables, judgements and abbreviations. */
final class IndexList {
    private final Edition edition;

    IndexList(Edition edition) {
        this.edition = edition;
    }

    /** Figures or tables with their titles, each a link. */
    List<Block> exhibits(List<? extends Element> elements) {
        List<ItemList.Item> items = new ArrayList<>();
        for (Element element : elements) {
            List<Block> words = List.of(Paragraph.of(entry(element)));
            items.add(new ItemList.Item(Labels.BULLET, words, Optional.empty())
                    .from(edition.origins().of(element)));
        }
        return List.of(new ItemList(items));
    }

    private List<Inline> entry(Element element) {
        List<Inline> link =
                List.of(edition.citations().of(element).orElseThrow().link(true));
        return edition.titles()
                .given(element)
                .map(title -> Wording.inlines("captioned", link, List.of(new Inline.Text(title))))
                .orElse(link);
    }

    /** The questions and the grades given. */
    List<Block> judgements(List<Judgement> judgements) {
        Grades grades = new Grades(edition.report());
        List<Row> rows = judgements.stream()
                .map(judgement -> row(
                                entry(judgement),
                                List.of(new Inline.Strong(List.of(new Inline.Text(grades.of(judgement))))))
                        .from(edition.origins().of(judgement)))
                .toList();
        return List.of(table("judgement.list.question", "judgement.list.grade", rows));
    }

    /** Abbreviations and their meanings in the order of the alphabet. */
    List<Block> abbreviations(List<Abbreviation> abbreviations) {
        List<Row> rows = abbreviations.stream()
                .filter(abbreviation -> abbreviation.getName() != null)
                .sorted(Comparator.comparing(Abbreviation::getName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Abbreviation::getName))
                .map(abbreviation -> row(words(abbreviation.getName()), words(meaning(abbreviation)))
                        .from(edition.origins().of(abbreviation)))
                .toList();
        return List.of(table("list.abbreviation", "list.meaning", rows));
    }

    private static String meaning(Abbreviation abbreviation) {
        return Optional.ofNullable(abbreviation.getWords())
                .map(String::strip)
                .map(Typography::ofLine)
                .orElseGet(() -> Wording.words("missing.prose"));
    }

    private static Table table(String first, String second, List<Row> rows) {
        return new Table(
                List.of(),
                List.of(new Column(Alignment.LEFT, true), new Column(Alignment.LEFT, false)),
                List.of(row(Wording.line(first), Wording.line(second))),
                rows,
                Optional.empty());
    }

    private static Row row(List<Inline> first, List<Inline> second) {
        return new Row(List.of(new Cell(first, 1), new Cell(second, 1)));
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Text(words));
    }
}
