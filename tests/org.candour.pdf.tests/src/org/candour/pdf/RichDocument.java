// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.util.ArrayList;
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

/** A document with every kind of block, some chapters long. */
final class RichDocument {

    private static final int CHAPTERS = 3;

    private static final String PROSE = "The efficient office affirms that its first officers sift the traffic of"
            + " complaints, and that difficult offences are not left to chance; whether the partnership's"
            + " responsibilities were understood is another matter altogether. ";

    private RichDocument() {}

    static Document document() {
        Front front = new Front(
                "Inspection of Ashdown",
                "Weald Inspectorate",
                List.of("Weald Constabulary", "Fieldwork in December 2006"),
                "March 2007",
                Optional.of("Not Protectively Marked"),
                "en-GB",
                false,
                Look.NAVY);
        List<Block> blocks = new ArrayList<>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            addChapter(chapter, blocks);
        }
        return new Document(front, blocks);
    }

    private static void addChapter(int chapter, List<Block> blocks) {
        blocks.add(heading(1, chapter, "Findings " + chapter, "chapter-" + chapter));
        blocks.add(heading(2, chapter, "Leadership", "section-" + chapter));
        for (int paragraph = 1; paragraph <= 6; paragraph++) {
            blocks.add(paragraph(chapter, paragraph));
        }
        blocks.add(list());
        blocks.add(table(chapter));
        blocks.add(figure(chapter, SamplePictures.svg()));
        blocks.add(box(chapter));
        blocks.add(figure(chapter + CHAPTERS, SamplePictures.png()));
    }

    private static Heading heading(int level, int chapter, String words, String anchor) {
        String number = level == 1 ? "" + chapter : chapter + ".1";
        return new Heading(level, Optional.of(number), words(words), new Anchor(anchor), true);
    }

    private static Paragraph paragraph(int chapter, int paragraph) {
        int note = (chapter - 1) * 6 + paragraph;
        int next = chapter % CHAPTERS + 1;
        List<Inline> content = new ArrayList<>(words(PROSE));
        content.add(new Inline.Footnote(note, words("Weald population bulletin, page " + note + ".")));
        content.addAll(words(" " + PROSE + "It is said again in "));
        content.add(new Inline.Link(new Anchor("chapter-" + next), words("chapter " + next), "Go to chapter " + next));
        content.addAll(words(", and "));
        content.add(new Inline.Emphasis(words("not without emphasis")));
        content.addAll(words(": "));
        content.add(new Inline.Strong(words("offices differ.")));
        return new Paragraph(Optional.of(chapter + "." + paragraph), content, Optional.empty(), Paragraph.Style.BODY);
    }

    private static ItemList list() {
        return new ItemList(List.of(item("no partner has a target of its own;"), item("two of three did not attend.")));
    }

    private static ItemList.Item item(String words) {
        return new ItemList.Item("\u2022", List.of(Paragraph.of(words(words))), Optional.empty());
    }

    private static Table table(int chapter) {
        List<Table.Column> columns = List.of(
                new Table.Column(Table.Alignment.LEFT, true),
                new Table.Column(Table.Alignment.RIGHT, false),
                new Table.Column(Table.Alignment.RIGHT, false));
        List<Table.Row> rows = new ArrayList<>();
        for (int year = 2000; year < 2006; year++) {
            rows.add(new Table.Row(List.of(cell("" + year, 1), cell("3,2" + year % 100, 1), cell("14.65", 1))));
        }
        rows.add(new Table.Row(List.of(cell("All years", 1), cell("Not counted", 2))));
        return new Table(
                words("Table " + chapter + ": Offences"),
                columns,
                List.of(new Table.Row(List.of(cell("Year", 1), cell("Offences", 1), cell("Rate", 1)))),
                rows,
                Optional.of(new Anchor("table-" + chapter)));
    }

    private static Table.Cell cell(String words, int span) {
        return new Table.Cell(words(words), span);
    }

    private static Figure figure(int number, Figure.Image image) {
        return new Figure(
                words("Figure " + number + ": Vehicle crime"),
                "The rate rises from one year to the next.",
                image,
                Optional.of(new Anchor("figure-" + number)));
    }

    private static Box box(int chapter) {
        return new Box(
                Box.Kind.RECOMMENDATION,
                words("Recommendation " + chapter),
                List.of(Paragraph.of(words("Those tasked should be held to account, by:")), list()),
                Optional.of(new Anchor("recommendation-" + chapter)));
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Text(words));
    }
}
