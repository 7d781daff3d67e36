// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Document;
import org.candour.document.Figure;
import org.candour.document.Front;
import org.candour.document.Heading;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Look;
import org.candour.document.Paragraph;
import org.candour.document.Table;

/** Short ways of writing documents in tests. */
final class Written {
    private Written() {}

    static Document document(Block... blocks) {
        return document(List.of(blocks));
    }

    static Document document(List<Block> blocks) {
        return new Document(front(Optional.of("Not Protectively Marked"), false), blocks);
    }

    static Front front(Optional<String> marking, boolean draft) {
        return front(marking, draft, Look.NAVY);
    }

    static Front front(Optional<String> marking, boolean draft, Look look) {
        return new Front(
                "Inspection of Ashdown Basic Command Unit",
                "HM Inspectorate of Constabulary, South of England",
                List.of("Weald Constabulary", "Fieldwork from 4 to 13 December 2006"),
                "Published in March 2007",
                marking,
                "en-GB",
                draft,
                look);
    }

    static List<Inline> words(String words) {
        return List.of(new Inline.Text(words));
    }

    static List<Inline> words(Inline... inlines) {
        return List.of(inlines);
    }

    static Inline text(String words) {
        return new Inline.Text(words);
    }

    static Inline note(int number, String words) {
        return new Inline.Footnote(number, words(words));
    }

    static Heading chapter(String number, String words) {
        return heading(1, number, words);
    }

    static Heading heading(int level, String number, String words) {
        String id = "h-" + number.replaceAll("[^0-9A-Za-z]", "-") + words.hashCode();
        return new Heading(level, Optional.of(number), words(words), new Anchor(id), true);
    }

    static Paragraph paragraph(String words) {
        return Paragraph.of(words(words));
    }

    static Paragraph paragraph(Inline... inlines) {
        return Paragraph.of(List.of(inlines));
    }

    static Paragraph numbered(String number, Inline... inlines) {
        return new Paragraph(
                Optional.of(number),
                List.of(inlines),
                Optional.of(new Anchor("p-" + number.replace('.', '-'))),
                Paragraph.Style.BODY);
    }

    static Paragraph lead(String words) {
        return new Paragraph(Optional.empty(), words(words), Optional.empty(), Paragraph.Style.LEAD);
    }

    static ItemList bullets(String... items) {
        return new ItemList(Arrays.stream(items)
                .map(words -> new ItemList.Item("•", List.of(paragraph(words)), Optional.empty()))
                .toList());
    }

    static ItemList.Item item(String label, Block... blocks) {
        return new ItemList.Item(label, List.of(blocks), Optional.empty());
    }

    static Box recommendation(int number, Block... blocks) {
        return new Box(
                Box.Kind.RECOMMENDATION,
                words("Recommendation " + number),
                List.of(blocks),
                Optional.of(new Anchor("recommendation-" + number)));
    }

    static Table.Column column(Table.Alignment alignment, boolean heads) {
        return new Table.Column(alignment, heads);
    }

    static Table.Row row(String... cells) {
        return new Table.Row(Arrays.stream(cells)
                .map(words -> new Table.Cell(words(words), 1))
                .toList());
    }

    /** A table whose first column heads its rows and whose other columns are numbers. */
    static Table figures(String caption, List<Table.Row> rows, String... heads) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            columns.add(column(i == 0 ? Table.Alignment.LEFT : Table.Alignment.RIGHT, i == 0));
        }
        return new Table(words(caption), columns, List.of(row(heads)), rows, Optional.empty());
    }

    static Figure drawing(int number, double width, double height) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\">"
                + "<rect x=\"0\" y=\"0\" width=\"" + width + "\" height=\"" + height + "\" fill=\"#dfe7f3\"/>"
                + "<rect x=\"20\" y=\"" + height / 3 + "\" width=\"40\" height=\"" + height / 2
                + "\" fill=\"#19305a\"/></svg>";
        return new Figure(
                words("Figure " + number + ": Offences per 1,000 population, by quarter"),
                "Two bars: the second is taller.",
                new Figure.Image("figure-" + number + ".svg", Figure.Format.SVG, svg.getBytes(StandardCharsets.UTF_8)),
                Optional.of(new Anchor("figure-" + number)));
    }
}
