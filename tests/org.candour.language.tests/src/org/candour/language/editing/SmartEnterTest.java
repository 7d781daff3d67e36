// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;

class SmartEnterTest {
    @Test
    void proseGoesOnWithItsIndentation() {
        enter("afi a\n    One two‖\n", "afi a\n    One two\n    ‖\n");
        enter("afi a\n  One ‖two\n", "afi a\n  One\n  ‖two\n");
        enter("afi a\n\tOne‖", "afi a\n\tOne\n\t‖");
    }

    @Test
    void aSecondEnterInProseLeavesABlankLineAndStaysIndented() {
        enter("afi a\n    One.\n    ‖", "afi a\n    One.\n\n    ‖");
    }

    @Test
    void aThirdEnterLeavesTheProse() {
        enter("afi a\n    One.\n\n    ‖", "afi a\n    One.\n\n‖");
    }

    @Test
    void proseBeginsIndentedBelowALineThatTakesIt() {
        enter("strength‖", "strength\n    ‖");
        enter("chapter one: The First‖\n\nafi a\n", "chapter one: The First\n    ‖\n\nafi a\n");
        enter("afi a self-assessed  ‖", "afi a self-assessed\n    ‖");
    }

    @Test
    void aLineThatTakesNoProseIsFollowedByAnother() {
        enter("framework going-local-3‖", "framework going-local-3\n‖");
        enter("abbreviation BCU: basic command unit‖", "abbreviation BCU: basic command unit\n‖");
        enter("no afi‖\n", "no afi\n‖\n");
    }

    @Test
    void enterWithoutProseLeavesTheEmptyFinding() {
        enter("area crime\n    ‖", "area crime\n\n‖");
    }

    @Test
    void wrappedClausesGoOnAfterAComma() {
        enter("recommendation a addresses b,‖", "recommendation a addresses b,\n    ‖");
        enter("recommendation a addresses b,\n        c,‖", "recommendation a addresses b,\n        c,\n        ‖");
        enter("recommendation a addresses b,\n        c‖", "recommendation a addresses b,\n        c\n    ‖");
        enter("recommendation a addresses b,‖ c", "recommendation a addresses b,\n    ‖c");
    }

    @Test
    void wordsOfALineMayBeWrapped() {
        enter("theme a: One‖ two", "theme a: One\n    ‖two");
        enter("target a: One\n    two‖ three", "target a: One\n    two\n    ‖three");
        enter("theme a: One\n    two‖", "theme a: One\n    two\n‖");
    }

    @Test
    void aListGoesOnWithItsNextMark() {
        enter("afi a\n    - one;‖", "afi a\n    - one;\n    - ‖");
        enter("afi a\n    1. one;‖", "afi a\n    1. one;\n    2. ‖");
        enter("afi a\n    9) nine;‖", "afi a\n    9) nine;\n    10) ‖");
        enter("afi a\n    a) one;‖", "afi a\n    a) one;\n    b) ‖");
        enter("afi a\n    - one‖ two;", "afi a\n    - one\n    - ‖two;");
        enter("afi a\n    - one\n        - two‖", "afi a\n    - one\n        - two\n        - ‖");
    }

    @Test
    void anItemInSeveralLinesEndsWithItsLastLine() {
        enter("afi a\n    - one\n      two;‖\n", "afi a\n    - one\n      two;\n    - ‖\n");
        enter("afi a\n    - one\n      two‖\n      three;", "afi a\n    - one\n      two\n      ‖\n      three;");
    }

    @Test
    void anItemWithoutWordsEndsTheListOneLevelUp() {
        enter("afi a\n    - one;\n    - ‖\n", "afi a\n    - one;\n\n    ‖\n");
        enter("afi a\n    1. one\n        - two\n        - ‖", "afi a\n    1. one\n        - two\n    2. ‖");
    }

    @Test
    void aTableGoesOnWithARowOfAsManyCells() {
        enter("table t: T\n    | Rank | Posts |‖", "table t: T\n    | Rank | Posts |\n    | ‖     |       |");
        enter("table t: T\n    | Ra‖nk | P |\n", "table t: T\n    | Rank | P |\n    | ‖     |   |\n");
    }

    @Test
    void aRowWithoutWordsEndsTheTable() {
        enter("table t: T\n    | A |\n    | ‖  |\n", "table t: T\n    | A |\n    ‖\n");
    }

    @Test
    void aNoteToOneselfGoesOn() {
        enter("// One‖", "// One\n// ‖");
        enter("// One\n// ‖", "// One\n‖");
    }

    @Test
    void inTheFirstColumnALineIsPutAbove() {
        enter("‖afi a", "\n‖afi a");
        enter("afi a\n‖    One.", "afi a\n\n‖    One.");
        enter("afi a\n  ‖  One.", "afi a\n    \n    ‖  One.");
    }

    @Test
    void theLineBreaksOfTheFileAreKept() {
        enter("afi a\r\n    - one;‖\r\n", "afi a\r\n    - one;\r\n    - ‖\r\n");
    }

    @Test
    void anEditorThatBreaksTheLineItselfGetsTheSame() {
        for (String indentation : new String[] {"", "    ", "\t"}) {
            after("afi a\n    - one;\n" + indentation + "‖\n", "afi a\n    - one;\n    - ‖\n");
            after("strength\n" + indentation + "‖", "strength\n    ‖");
            after("afi a\n    | A |\n" + indentation + "‖", "afi a\n    | A |\n    | ‖  |");
        }
        after("afi a‖", "afi a‖");
    }

    @Test
    void anywhereInTheExamplesEnterKeepsEveryWord() {
        Random random = new Random(7);
        for (Path file : Examples.files()) {
            String text = Examples.text(file);
            for (int i = 0; i < 200; i++) {
                int offset = random.nextInt(text.length() + 1);
                String typed = SmartEnter.at(text, offset).applied(text);
                assertTrue(typed.length() >= text.length() - 8, file + " at " + offset);
                assertEquals(letters(text), letters(typed), file + " at " + offset);
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    private static void enter(String before, String after) {
        assertEquals(after, Caret.after(SmartEnter::at, before));
    }

    private static void after(String before, String after) {
        assertEquals(after, Caret.after(SmartEnter::afterBreak, before));
    }
}
