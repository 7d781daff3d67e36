// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import static org.candour.layout.Written.bullets;
import static org.candour.layout.Written.chapter;
import static org.candour.layout.Written.column;
import static org.candour.layout.Written.drawing;
import static org.candour.layout.Written.figures;
import static org.candour.layout.Written.heading;
import static org.candour.layout.Written.item;
import static org.candour.layout.Written.lead;
import static org.candour.layout.Written.note;
import static org.candour.layout.Written.numbered;
import static org.candour.layout.Written.paragraph;
import static org.candour.layout.Written.recommendation;
import static org.candour.layout.Written.row;
import static org.candour.layout.Written.text;
import static org.candour.layout.Written.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Document;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.document.Table;
import org.candour.document.Table.Alignment;

/** A long invented report that uses every kind of block and every kind of inline content. */
final class SampleReport {
    private final List<Block> blocks = new ArrayList<>();
    private int notes;
    private int figures;
    private int recommendations;

    private SampleReport() {}

    /** A report of so many chapters, about five pages each. */
    static Document of(int chapters) {
        SampleReport report = new SampleReport();
        for (int chapter = 1; chapter <= chapters; chapter++) {
            report.addChapter(chapter);
        }
        report.addAppendix();
        return new Document(Written.front(Optional.of("Not Protectively Marked"), true), report.blocks);
    }

    private void addChapter(int chapter) {
        blocks.add(chapter(
                Integer.toString(chapter),
                chapter % 2 == 1
                        ? "What We Found"
                        : "Leadership, Resources and the Management of Performance across the Unit"));
        int paragraph = 0;
        for (int section = 1; section <= 4; section++) {
            blocks.add(heading(
                    2,
                    chapter + "." + (char) ('A' + section - 1),
                    "Reducing crime and working with others, part " + section));
            for (int i = 0; i < 5; i++) {
                paragraph++;
                addParagraph(chapter, paragraph, i);
            }
            addExtra(chapter, section);
        }
    }

    private void addParagraph(int chapter, int number, int place) {
        int seed = chapter * 31 + number * 3;
        List<Inline> content = new ArrayList<>();
        content.add(text(SampleProse.sentences(seed, 2 + number % 3)));
        if (place == 1) {
            content.add(note(++notes, SampleProse.sentences(seed + 5, 1 + number % 2)));
            content.add(text(" See also "));
            content.add(new Inline.Link(
                    new Anchor("p-" + chapter + "-1"),
                    words("paragraph\u00a0" + chapter + ".1"),
                    "Go to paragraph " + chapter + ".1"));
            content.add(text(", and the "));
            content.add(new Inline.Emphasis(words("Weald population bulletin")));
            content.add(
                    text(
                            " of 2006, at https://www.example.org/publications/population/weald-bulletin-2006.html, where the "));
            content.add(new Inline.Strong(words(text("same "), new Inline.Emphasis(words("figures")))));
            content.add(text(" are given – or write to population@example.org."));
        }
        blocks.add(numbered(chapter + "." + number, content.toArray(Inline[]::new)));
    }

    private void addExtra(int chapter, int section) {
        switch (section) {
            case 1 -> addListAndRecommendation(chapter);
            case 2 -> addTableAndFigure(chapter);
            case 3 -> addBoxes(chapter);
            default -> {
                blocks.add(heading(3, chapter + ".c", "Another heading of the third level"));
                blocks.add(heading(4, chapter + ".d", "A heading of the fourth level"));
            }
        }
        blocks.add(paragraph(SampleProse.sentences(chapter + section, 3)));
    }

    private void addListAndRecommendation(int chapter) {
        blocks.add(paragraph("The team looked at three things in particular:"));
        blocks.add(bullets(
                "whether every priority has an owner;",
                SampleProse.sentences(chapter, 2),
                "whether anybody asked what came of it."));
        blocks.add(drawing(++figures, 400, 170));
        blocks.add(recommendation(
                ++recommendations,
                paragraph("The partnership should hold those tasked to account for delivery, by:"),
                new ItemList(List.of(
                        item("(a)", paragraph("giving every action an owner and a date; and")),
                        item(
                                "(b)",
                                paragraph(
                                        text("reporting progress to the executive"),
                                        note(++notes, "The executive meets each quarter."),
                                        text(" each quarter.")))))));
    }

    private void addTableAndFigure(int chapter) {
        blocks.add(figures(
                "Table " + chapter + ": Total vehicle crime and the rate per 1,000 people",
                measures(),
                "",
                "Offences",
                "Per 1,000 population",
                "Sanction detections",
                "Change"));
        blocks.add(new Paragraph(
                Optional.empty(),
                words("Source: the unit's own returns, unaudited."),
                Optional.empty(),
                Paragraph.Style.NOTE));
        blocks.add(heading(3, chapter + ".b", "A heading of the third level"));
        blocks.add(paragraph(SampleProse.sentences(chapter + 4, 5)));
        blocks.add(drawing(++figures, 300, 220));
        blocks.add(lead("Strengths"));
        blocks.add(nested(chapter));
    }

    private void addBoxes(int chapter) {
        blocks.add(actions(chapter));
        blocks.add(new Box(
                Box.Kind.INFORMATION,
                words("Aims of inspection"),
                List.of(
                        paragraph(SampleProse.sentences(chapter, 4)),
                        paragraph(SampleProse.sentences(chapter + 9, 6)),
                        paragraph(SampleProse.sentences(chapter + 2, 6))),
                Optional.empty()));
        blocks.add(new Box(
                Box.Kind.JUDGEMENT,
                words("How good is the service? Good"),
                List.of(paragraph(SampleProse.sentences(chapter + 3, 2))),
                Optional.empty()));
        blocks.add(new Box(
                Box.Kind.CONSIDERATION,
                words("Management consideration"),
                List.of(paragraph(SampleProse.sentences(chapter + 8, 2))),
                Optional.empty()));
    }

    private static List<Table.Row> measures() {
        return List.of(
                row("Dec 2004 – Nov 2005", "3,201", "14.65", "329", "–"),
                row("Dec 2005 – Nov 2006", "3,892", "17.81", "271", "+21.6%"),
                row("Average of the most similar group", "2,980", "13.20", "350", "−2.1%"));
    }

    private static ItemList nested(int seed) {
        return new ItemList(List.of(
                item(
                        "1.",
                        paragraph(SampleProse.sentences(seed, 1)),
                        bullets(SampleProse.sentences(seed + 3, 1), "a short one")),
                item(
                        "2.",
                        paragraph(SampleProse.sentences(seed + 6, 3)),
                        paragraph(SampleProse.sentences(seed + 8, 1)))));
    }

    private Table actions(int chapter) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rows.add(new Table.Row(List.of(
                    new Table.Cell(words("Recommendation " + (i + 1)), 1),
                    new Table.Cell(
                            i == 4
                                    ? words(
                                            text(SampleProse.sentences(i + chapter, 1)),
                                            note(++notes, SampleProse.sentences(i, 1)))
                                    : words(SampleProse.sentences(i + chapter, 1 + i % 3)),
                            1),
                    new Table.Cell(words(i % 2 == 0 ? "Implemented in full" : "In progress"), 1))));
        }
        rows.add(new Table.Row(List.of(
                new Table.Cell(words(new Inline.Strong(words("All recommendations"))), 2),
                new Table.Cell(words("9"), 1))));
        return new Table(
                words("Actions taken since the inspection"),
                List.of(column(Alignment.LEFT, true), column(Alignment.LEFT, false), column(Alignment.LEFT, false)),
                List.of(row("Recommendation", "Action taken", "Status")),
                rows,
                Optional.empty());
    }

    private void addAppendix() {
        blocks.add(chapter("Appendix A", "Terms Used"));
        blocks.add(paragraph(
                text(SampleProse.sentences(3, 4)),
                note(++notes, SampleProse.sentences(1, 40)),
                text(" " + SampleProse.sentences(8, 6))));
        for (int i = 0; i < 8; i++) {
            blocks.add(paragraph(SampleProse.sentences(i, 5)));
        }
    }
}
