// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.compose.Composed.goingLocal;
import static org.candour.compose.Composed.lines;
import static org.candour.testkit.Lines.alt;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.box;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.figure;
import static org.candour.testkit.Lines.judgement;
import static org.candour.testkit.Lines.table;
import static org.candour.testkit.Lines.under;
import static org.candour.testkit.ProseText.grid;
import static org.candour.testkit.ProseText.item;
import static org.candour.testkit.ProseText.numbered;
import static org.candour.testkit.ProseText.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.candour.model.ItemList;
import org.junit.jupiter.api.Test;

class ExhibitsTest {

    @Test
    void aFigureHasItsCaptionAndTheWordsForThoseWhoCannotSeeIt() {
        assertEquals(
                "FIGURE Figure 1: The force <Five units.>",
                Composed.text(figure("map", "map.svg", "The force"), alt("Five units.")));
    }

    @Test
    void aMissingPictureIsSaidToBeMissing() {
        assertEquals(
                lines(
                        "BOX INFORMATION Figure 1: The force",
                        "  The picture cannot be shown: the file missing.svg was not found.",
                        "  It is described as follows: Five units."),
                Composed.text(figure("map", "missing.svg", "The force"), alt("Five units.")));
        assertEquals(
                lines("BOX INFORMATION Figure 1", "  The picture cannot be shown: no file is named for it."),
                Composed.text(figure("map", null, null)));
    }

    @Test
    void aTableHasItsCaptionAboveAndItsSourcesBelow() {
        assertEquals(
                lines(
                        "TABLE LEFT heads | RIGHT",
                        "CAPTION Table 1: Staff",
                        "HEAD Rank | Posts",
                        "ROW Constables | 317",
                        "NOTE Source: the force."),
                Composed.text(table(
                        "staff", "Staff", grid("Rank | Posts", "Constables | 317"), paragraph("Source: the force."))));
    }

    @Test
    void columnsOfFiguresStandToTheRightWithATrueMinus() {
        assertEquals(
                lines(
                        "TABLE LEFT heads | RIGHT | RIGHT | RIGHT | LEFT",
                        "HEAD  | 2005 | Change | Points | Note",
                        "ROW Crime | 3,201 | −15.14% | −6.56 Pts | up",
                        "ROW Spending | £3.2m | – |  | 12"),
                Composed.text(body(
                                chapter(null, null),
                                grid(
                                        " | 2005 | Change | Points | Note",
                                        "Crime | 3,201 | -15.14% | –6.56 Pts | up",
                                        "Spending | £3.2m | – | | 12")))
                        .lines()
                        .skip(1)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aFirstColumnOfFiguresHeadsNoRow() {
        assertEquals(
                lines("TABLE RIGHT | LEFT", "CAPTION Table 1: Scores", "HEAD Score | Meaning", "ROW 5 | Always"),
                Composed.text(table("t", "Scores", grid("Score | Meaning", "5 | Always"))));
    }

    @Test
    void raggedRowsAreFilledUp() {
        assertEquals(
                lines("TABLE LEFT heads | LEFT", "CAPTION Table 1: T", "HEAD A | B", "ROW c | "),
                Composed.text(table("t", "T", grid("A | B", "c"))));
    }

    @Test
    void nestedListsChangeTheirLabels() {
        ItemList inner = numbered("deep");
        ItemList outer = numbered();
        outer.getItems().add(item("top", inner));
        assertEquals(
                lines("BOX INFORMATION Box 1: Steps", "  1. top", "    (a) deep"),
                Composed.text(body(box("b", "Steps"), outer)));
    }

    @Test
    void aJudgementShowsItsGradeAndTheScale() {
        assertEquals(
                lines(
                        "BOX JUDGEMENT Judgement 1: How good is the service?",
                        "  **Good**",
                        "  NOTE On the scale Excellent, Good, Poor.",
                        "  Because."),
                Composed.text(under(goingLocal()), judgement("how-good", "good", "Because.")));
    }

    @Test
    void anUnknownQuestionOrGradeIsShownByName() {
        assertEquals(
                lines("BOX JUDGEMENT Judgement 1: [how-bad: no title]", "  **dire**"),
                Composed.text(judgement("how-bad", "dire")));
    }
}
