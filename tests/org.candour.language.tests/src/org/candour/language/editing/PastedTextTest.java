// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.language.ReadingProblem;
import org.candour.language.ReportReader;
import org.junit.jupiter.api.Test;

class PastedTextTest {
    @Test
    void aFewWordsGoWhereTheCaretStands() {
        paste(
                "the council’s “plan”",
                "afi a\n    It is ‖ that counts.",
                "afi a\n    It is the council’s “plan”‖ that counts.");
    }

    @Test
    void paragraphsAreSetApartAtTheIndentationOfThePlace() {
        paste("One is done.\r\nTwo is not.\r\n", "afi a\n      ‖", "afi a\n      One is done.\n\n      Two is not.‖");
        paste("One is done.\nTwo is not.", "afi a‖", "afi a\n    One is done.\n\n    Two is not.‖");
        paste("One is done.\nTwo is not.", "afi a\n‖", "afi a\n    One is done.\n\n    Two is not.‖");
    }

    @Test
    void linesOfAMailAreOneParagraph() {
        paste(
                "Delivery groups plan projects and\nnobody asks them what came\nof either.",
                "afi a\n    ‖",
                "afi a\n    Delivery groups plan projects and nobody asks them what came of either.‖");
        paste(
                "Delivery groups\nplan projects.\n\nNobody asks\nthem.",
                "afi a\n    ‖",
                "afi a\n    Delivery groups plan projects.\n\n    Nobody asks them.‖");
    }

    @Test
    void bulletsOfWordBecomeOurs() {
        paste(
                "It lacks:\r\n•\tan owner;\r\no\ta name\r\no\ta date\r\n•\ta plan.",
                "afi a\n    ‖",
                "afi a\n    It lacks:\n\n    - an owner;\n        - a name\n        - a date\n    - a plan.‖");
        paste("·  one\n·  two", "afi a\n    ‖", "afi a\n    - one\n    - two‖");
        paste("– one\n– two", "afi a\n    ‖", "afi a\n    - one\n    - two‖");
    }

    @Test
    void numberedListsAreNumberedAfresh() {
        paste(
                "1.\tOne\n2.\tTwo\na)\tHalf\n3.\tThree",
                "afi a\n    ‖",
                "afi a\n    1. One\n    2. Two\n        1. Half\n    3. Three‖");
    }

    @Test
    void itemsGoOnWithTheListTheyArePastedInto() {
        paste("• two\n• three", "afi a\n    - one\n    - ‖", "afi a\n    - one\n    - two\n    - three‖");
        paste("• two\n• three", "afi a\n    - one‖", "afi a\n    - one\n    - two\n    - three‖");
    }

    @Test
    void numbersOfParagraphsAreLeftOut() {
        paste(
                "7.8\tCrime rose.\n7.9\tIt fell.",
                "chapter a: A\n\n    ‖",
                "chapter a: A\n\n    Crime rose.\n\n    It fell.‖");
    }

    @Test
    void cellsSetApartByTabsBecomeATable() {
        paste(
                "Rank\tPosts\r\nConstables\t317\r\n",
                "table t: T\n    ‖",
                "table t: T\n    | Rank       | Posts |\n    | Constables | 317   |‖");
    }

    @Test
    void whatShowsNowhereGoesAndHardSpacesStayWhereTheyMatter() {
        paste(
                "to\u00ADgeth\u200Ber,\u000Bwith  10\u00A0km \u00A0of o\uFB03ce",
                "afi a\n    ‖",
                "afi a\n    together, with 10\u00A0km of office‖");
    }

    @Test
    void ourMarksMeanNothingInTextFromElsewhere() {
        paste(
                "Ask @unit or a@b.example; {force} has 5* and *this*, [^note], a \\* and 2 * 3.",
                "afi a\n    x‖",
                "afi a\n"
                        + "    xAsk \\@unit or a@b.example; \\{force} has 5\\* and \\*this\\*, \\[^note], a \\\\\\* and 2"
                        + " * 3.‖");
        paste("|x| is no row.", "afi a\n    ‖", "afi a\n    \\|x| is no row.‖");
    }

    @Test
    void inATitleEverythingGoesOnOneLine() {
        paste("What we\nfound", "chapter a: ‖", "chapter a: What we found‖");
    }

    @Test
    void aSelectionIsReplaced() {
        Typing typing = PastedText.plain("new", "afi a\n    old words", 10, 13);
        assertEquals("afi a\n    new words", typing.applied("afi a\n    old words"));
    }

    @Test
    void whatWasCopiedFromAReportIsKnown() {
        assertTrue(PastedText.isOurs("afi delivery-groups\n    Delivery groups plan.\n"));
        assertTrue(PastedText.isOurs("heading: Leadership\n"));
        assertFalse(PastedText.isOurs("Target: fewer thefts\nThe unit plans.\n"));
        assertFalse(PastedText.isOurs("    Delivery groups plan.\n"));
        assertFalse(PastedText.isOurs("report back by noon, said the sergeant.\n"));
    }

    @Test
    void whateverIsPastedCanBeRead() {
        String odd = "- dash\n"
                + "1.\tone\n"
                + "[^ open\n"
                + "{brace\n"
                + "*star\n"
                + "@name and @\n"
                + "\t\t\n"
                + "|a|b\n"
                + "afi x\n"
                + "chapter: y\n"
                + "// note\n"
                + "• \u00A0\n"
                + "\\";
        String text = "report a: A\n\nchapter c: C\n\n    Before ‖ behind.\n\nchapter d: D\n";
        for (String part : List.of(odd, odd.substring(20), odd.substring(40), odd.replace("\n", " "))) {
            String pasted = Caret.after((words, at) -> PastedText.plain(part, words, at, at), text)
                    .replace("‖", "");
            assertEquals(List.of(), problems(pasted));
        }
    }

    private static List<String> problems(String text) {
        Path file = Path.of("pasted.inspection");
        return new ReportReader()
                .read(file, Map.of(file, text)).problems().stream()
                        .map(ReadingProblem::message)
                        .toList();
    }

    private static void paste(String clipboard, String before, String after) {
        assertEquals(after, Caret.after((text, at) -> PastedText.plain(clipboard, text, at, at), before));
    }
}
