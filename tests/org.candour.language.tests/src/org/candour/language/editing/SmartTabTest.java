// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SmartTabTest {
    @Test
    void anItemGoesBelowTheOneAboveWithAllThatIsItsOwn() {
        tab(
                "afi a\n    - one\n    - t‖wo\n      more\n        - three\n    - four",
                "afi a\n    - one\n        - t‖wo\n          more\n            - three\n    - four");
    }

    @Test
    void theFirstItemOfAListStaysWhereItIs() {
        tab("afi a\n    - o‖ne\n    - two", "afi a\n    - o‖ne\n    - two");
    }

    @Test
    void numbersBeginAndGoOnInTheirOwnList() {
        tab("afi a\n    1. one\n    2. ‖two", "afi a\n    1. one\n        1. ‖two");
        tab("afi a\n    1. one\n        1. two\n    2. ‖three", "afi a\n    1. one\n        1. two\n        2. ‖three");
        tab("afi a\n    a) one\n    b) ‖", "afi a\n    a) one\n        a) ‖");
    }

    @Test
    void anItemComesBackToTheListAround() {
        back(
                "afi a\n    1. one\n        - t‖wo\n            - three",
                "afi a\n    1. one\n    2. t‖wo\n        - three");
        back("afi a\n    - o‖ne", "afi a\n    - o‖ne");
    }

    @Test
    void thereAndBackIsAsBefore() {
        String text = "afi a\n    - one\n    - t‖wo\n      more";
        back(Caret.after((words, at) -> SmartTab.forward(words, at).orElseThrow(), text), text);
    }

    @Test
    void inATableItWalksFromCellToCell() {
        tab("table t: T\n    | Ra‖nk | Posts |", "table t: T\n    | Rank | ‖Posts |");
        tab("table t: T\n    | Ra‖nk |       |", "table t: T\n    | Rank | ‖      |");
        back("table t: T\n    | Rank | Po‖sts |", "table t: T\n    | ‖Rank | Posts |");
    }

    @Test
    void behindTheLastCellANewRowBegins() {
        tab("table t: T\n    | Rank | Po‖sts |", "table t: T\n    | Rank | Posts |\n    | ‖     |       |");
    }

    @Test
    void belowALineThatTakesProseItIndents() {
        tab("afi a\n‖", "afi a\n    ‖");
        tab("afi a\nSome wo‖rds.", "afi a\n    Some wo‖rds.");
        back("afi a\n    ‖", "afi a\n‖");
    }

    @Test
    void elsewhereItMeansNothingInParticular() {
        assertTrue(SmartTab.forward("afi a", 3).isEmpty());
        assertTrue(SmartTab.forward("afi a\n    One two", 12).isEmpty());
        assertTrue(SmartTab.back("afi a\n    One two", 12).isEmpty());
    }

    private static void tab(String before, String after) {
        assertEquals(after, Caret.after((text, at) -> SmartTab.forward(text, at).orElseThrow(), before));
    }

    private static void back(String before, String after) {
        assertEquals(after, Caret.after((text, at) -> SmartTab.back(text, at).orElseThrow(), before));
    }
}
