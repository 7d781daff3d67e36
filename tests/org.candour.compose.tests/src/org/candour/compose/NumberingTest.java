// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.compose.Composed.goingLocal;
import static org.candour.compose.Composed.lines;
import static org.candour.compose.Composed.text;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.appendix;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.box;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.domain;
import static org.candour.testkit.Lines.figure;
import static org.candour.testkit.Lines.heading;
import static org.candour.testkit.Lines.paragraph;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.section;
import static org.candour.testkit.Lines.under;
import static org.candour.testkit.ProseText.bullets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.model.Framework;
import org.candour.model.NumberingStyle;
import org.candour.testkit.ProseText;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private final Framework sectioned = goingLocal(NumberingStyle.CHAPTER_SECTION_PARAGRAPH);

    @Test
    void paragraphsAreNumberedThroughAChapterAndItsHeadings() {
        assertEquals(
                lines("# 1 Summary", "1.1 One.", "1.2 Two.", "## Leadership", "1.3 Three.", "# 2 Method", "2.1 Four."),
                text(
                        chapter("summary", "Summary", "One.", "Two."),
                        heading("Leadership", "Three."),
                        chapter("method", "Method", "Four.")));
    }

    @Test
    void sectionsHaveNoNumberWhereTheFrameworkCountsParagraphsByChapter() {
        assertEquals(
                lines("# 1 Summary", "1.1 One.", "## Delivery", "1.2 Two."),
                text(under(goingLocal()), chapter("summary", "Summary", "One."), section("d", "Delivery", "Two.")));
    }

    @Test
    void sectionsAreNumberedWhereTheFrameworkCountsThem() {
        assertEquals(
                lines("# 1 Summary", "## 1.1 Aims", "1.1.1 One.", "1.1.2 Two.", "## 1.2 Results", "1.2.1 Three."),
                text(
                        under(sectioned),
                        chapter("summary", "Summary"),
                        section("aims", "Aims", "One.", "Two."),
                        section("results", "Results", "Three.")));
    }

    @Test
    void aDomainCountsAsASectionWhereSectionsAreNumbered() {
        assertEquals(
                lines("# 1 Findings", "## 1.1 Reducing Crime", "1.1.1 One.", "### 1.1.2 Volume Crime Reduction"),
                text(
                        under(sectioned),
                        chapter("f", "Findings"),
                        domain("reducing-crime", "One."),
                        area("volume-crime")));
    }

    @Test
    void aChapterWithoutSectionsIsNumberedByChapterAndParagraph() {
        assertEquals(
                lines("# 1 Practice", "1.1 One.", "# 2 Summary", "Before.", "## 2.1 Aims", "2.1.1 Two."),
                text(
                        under(sectioned),
                        chapter("practice", "Practice", "One."),
                        chapter("summary", "Summary", "Before."),
                        section("aims", "Aims", "Two.")));
    }

    @Test
    void anAreaTakesTheNextNumberAndItsProseNone() {
        assertEquals(
                lines(
                        "# 1 Findings",
                        "## Reducing Crime",
                        "1.1 Of concern.",
                        "### 1.2 Volume Crime Reduction",
                        "Inside.",
                        "### 1.3 Improving Forensic Performance"),
                text(
                        under(goingLocal()),
                        chapter("findings", "Findings"),
                        domain("reducing-crime", "Of concern."),
                        area("volume-crime", "Inside."),
                        area("forensics")));
    }

    @Test
    void aParagraphLineCarriesTheNumbersOnAfterABox() {
        assertEquals(
                lines("# 1 Summary", "1.1 One.", "BOX INFORMATION Box 1: Aims", "  Boxed.", "1.2 Two."),
                text(chapter("s", "Summary", "One."), box("aims", "Aims", "Boxed."), paragraph(null, "Two.")));
    }

    @Test
    void aSentenceCarriedOnAfterAListTakesNoNumber() {
        assertEquals(
                lines("# 1 Summary", "1.1 They:", "• plan;", "and act.", "1.2 Next."),
                text(body(
                        chapter("s", "Summary", "They:"),
                        bullets("plan;"),
                        ProseText.paragraph("and act."),
                        ProseText.paragraph("Next."))));
    }

    @Test
    void aNewSentenceAfterAListIsAParagraphOfItsOwn() {
        assertEquals(
                lines("# 1 Summary", "1.1 They:", "• plan.", "1.2 Nobody acts."),
                text(body(chapter("s", "Summary", "They:"), bullets("plan."), ProseText.paragraph("Nobody acts."))));
    }

    @Test
    void appendicesAndTheContractAreLetteredInOneSeries() {
        String text = text(
                appendix("method", "Method", "Not numbered."),
                contract("c", "Contract", null, null),
                appendix("terms", "Terms"));
        assertTrue(text.startsWith("# Appendix A Method\nNot numbered.\n# Appendix B Contract\n"), text);
        assertTrue(text.endsWith("# Appendix C Terms"), text);
    }

    @Test
    void recommendationsAndFiguresAreCountedThroughTheReport() {
        assertEquals(
                lines(
                        "# 1 One",
                        "BOX RECOMMENDATION Recommendation 1",
                        "  Do this.",
                        "FIGURE Figure 1: First <First>",
                        "# 2 Two",
                        "BOX RECOMMENDATION Recommendation 2",
                        "  Do that.",
                        "FIGURE Figure 2: Second <Second>"),
                text(
                        chapter("one", "One"),
                        recommendation("this", List.of(), "Do this."),
                        figure("f", "a.svg", "First"),
                        chapter("two", "Two"),
                        recommendation("that", List.of(), "Do that."),
                        figure("g", "b.svg", "Second")));
    }

    @Test
    void aFindingOutsideAnyAreaIsANumberedParagraph() {
        assertEquals(
                lines("# 1 Service", "1.1 One.", "## Area for improvement", "1.2 Plans are late."),
                text(chapter("s", "Service", "One."), afi("late", "Plans are late.")));
    }
}
