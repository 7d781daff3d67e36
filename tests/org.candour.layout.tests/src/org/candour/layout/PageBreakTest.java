// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import static org.candour.layout.Written.bullets;
import static org.candour.layout.Written.chapter;
import static org.candour.layout.Written.document;
import static org.candour.layout.Written.drawing;
import static org.candour.layout.Written.figures;
import static org.candour.layout.Written.heading;
import static org.candour.layout.Written.paragraph;
import static org.candour.layout.Written.recommendation;
import static org.candour.layout.Written.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.document.Table;
import org.junit.jupiter.api.Test;

/** Where pages end. Each case pushes a construct down the page, line by line, so that it meets the foot somewhere. */
class PageBreakTest {
    private static final int STEPS = 44;
    private static final int CONTENT = 2;

    /** A chapter with so many paragraphs of one line above the given blocks. */
    private static Pages pushed(int lines, Block... blocks) {
        List<Block> all = new ArrayList<>();
        all.add(chapter("1", "Findings"));
        for (int i = 0; i < lines; i++) {
            all.add(paragraph("Line " + i + "."));
        }
        all.addAll(List.of(blocks));
        return Layouts.standard().set(document(all));
    }

    private static List<String> words(Page page) {
        return PageText.content(page).stream().map(PageText.TextLine::words).toList();
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(lines, heading(2, "1.1", "Heading"), paragraph(SampleProse.sentences(lines, 5)));
            Page page = PageText.pageWith(pages, "Heading");
            List<String> words = words(page);
            int at = words.indexOf(words.stream()
                    .filter(w -> w.contains("Heading"))
                    .findFirst()
                    .orElseThrow());
            assertTrue(words.size() - at > 2, "after " + lines + " lines: " + words);
        }
    }

    @Test
    void aHeadingStaysWithTheHeadingBelowItAndItsText() {
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(
                    lines,
                    heading(2, "1.1", "Upper"),
                    heading(3, "1.2", "Lower"),
                    bullets("first thing", "second thing"));
            Page page = PageText.pageWith(pages, "Upper");
            assertTrue(PageText.has(page, "Lower"), "after " + lines + " lines");
            assertTrue(PageText.has(page, "first thing"), "after " + lines + " lines");
        }
    }

    @Test
    void smallPrintStaysWithWhatItIsAbout() {
        Paragraph small = new Paragraph(
                Optional.empty(), List.of(new Inline.Text("Small print.")), Optional.empty(), Paragraph.Style.NOTE);
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(lines, recommendation(1, paragraph(SampleProse.sentences(lines, 12)), small));
            Page page = PageText.pageWith(pages, "Small print.");
            List<String> words = words(page);
            int at = words.indexOf("Small print.");
            assertTrue(at > 1, "after " + lines + " lines: " + words);
        }
    }

    @Test
    void atLeastTwoLinesOfAParagraphStandTogether() {
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(lines, paragraph(SampleProse.sentences(lines, 5)));
            for (Page page : pages.pages().subList(CONTENT, pages.pages().size())) {
                long prose = words(page).stream()
                        .filter(w -> !w.startsWith("Line ") && !w.contains("Findings"))
                        .count();
                assertTrue(prose != 1, "after " + lines + " lines: " + words(page));
            }
        }
    }

    @Test
    void aChapterBeginsAPage() {
        Pages pages = Layouts.standard()
                .set(document(chapter("1", "First"), paragraph("One."), chapter("2", "Second"), paragraph("Two.")));
        assertEquals(4, pages.pages().size());
        assertTrue(PageText.has(pages.pages().get(3), "Second"));
    }

    @Test
    void theLineThatAnnouncesAListStaysWithIt() {
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(lines, paragraph("These are announced:"), bullets("first thing", "second thing"));
            Page page = PageText.pageWith(pages, "announced:");
            assertTrue(PageText.has(page, "first thing"), "after " + lines + " lines");
        }
    }

    @Test
    void aTableRepeatsItsHeadAsDecorationAndLosesNoRow() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            rows.add(row("Row number " + i, Integer.toString(i)));
        }
        Pages pages = pushed(3, figures("Table 1: Many rows", rows, "Name of the row", "Count"));
        assertTrue(pages.pages().size() >= 5);
        for (Page page : pages.pages().subList(CONTENT + 1, pages.pages().size())) {
            assertTrue(
                    PageText.decoration(page).stream().anyMatch(l -> l.words().contains("Name of the row")));
            assertFalse(PageText.content(page).stream().anyMatch(l -> l.words().contains("Name of the row")));
        }
        String all = PageText.dump(pages);
        for (int i = 0; i < 90; i++) {
            assertEquals(2, all.split("Row number " + i + " ?" + i + "\\n").length, "row " + i);
        }
    }

    @Test
    void theHeadOfATableNeverStandsWithoutARow() {
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(
                    lines, figures("Table 1: Few", List.of(row("a", "1"), row("b", "2")), "Name of the row", "Count"));
            Page page = PageText.pageWith(pages, "Table 1: Few");
            assertTrue(PageText.content(page).stream().anyMatch(l -> l.words().startsWith("a")), "after " + lines);
        }
    }

    @Test
    void aFigureThatDoesNotFitWaitsAndTheTextAfterItMovesUp() {
        for (int lines = 0; lines < STEPS; lines++) {
            List<Block> blocks = new ArrayList<>(List.of(drawing(1, 400, 260)));
            for (int i = 0; i < 12; i++) {
                blocks.add(paragraph(SampleProse.sentences(i, 4)));
            }
            Pages pages = pushed(lines, blocks.toArray(Block[]::new));
            Page first = pages.pages().get(CONTENT);
            double lowest = PageText.content(first).getLast().baseline();
            assertTrue(lowest < 26 * 72 / 25.4 + 0.2 * 690, "after " + lines + " lines the text ends at " + lowest);
        }
    }

    @Test
    void figuresKeepTheirOrderAndNeverPassTheNextChapter() {
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(
                    lines,
                    drawing(1, 400, 300),
                    drawing(2, 400, 60),
                    drawing(3, 400, 300),
                    chapter("2", "Afterwards"),
                    paragraph("The end."));
            List<Integer> order = List.of(
                    PageText.pageWith(pages, "Figure 1").number(),
                            PageText.pageWith(pages, "Figure 2").number(),
                    PageText.pageWith(pages, "Figure 3").number(),
                            PageText.pageWith(pages, "The end.").number());
            assertEquals(order.stream().sorted().toList(), order, "after " + lines + " lines");
            assertTrue(order.get(2) < order.get(3));
        }
    }

    @Test
    void aShortBoxIsNotDivided() {
        for (int lines = 0; lines < STEPS; lines++) {
            Pages pages = pushed(lines, recommendation(1, paragraph("The unit should act."), paragraph("It may.")));
            Page page = PageText.pageWith(pages, "Recommendation 1");
            assertTrue(PageText.has(page, "It may."), "after " + lines + " lines");
        }
    }

    @Test
    void aLongBoxGoesOnOverThePageWithItsGroundOnBoth() {
        Block[] content = new Block[9];
        for (int i = 0; i < content.length; i++) {
            content[i] = paragraph(SampleProse.sentences(i, 4));
        }
        Pages pages = pushed(20, recommendation(1, content));
        assertEquals(CONTENT + 2, pages.pages().size());
        for (Page page : pages.pages().subList(CONTENT, CONTENT + 2)) {
            assertTrue(page.items().stream()
                    .anyMatch(item -> item instanceof Item.Rectangle r && r.height() > 100 && r.width() > 300));
        }
    }

    @Test
    void nothingStandsBelowTheTextArea() {
        Pages pages = Layouts.standard().set(SampleReport.of(3));
        for (Page page : pages.pages().subList(CONTENT, pages.pages().size())) {
            for (PageText.TextLine line : PageText.content(page)) {
                assertTrue(line.baseline() >= 26 * 72 / 25.4, page.number() + ": " + line);
            }
        }
    }
}
