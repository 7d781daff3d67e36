// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.testkit.Lines.abbreviation;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.box;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.table;
import static org.candour.testkit.ProseText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.candour.model.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    private static final Element BCU = abbreviation("BCU", "basic command unit");

    @Test
    void theFirstUseIsExplainedAndLaterOnesAreNot() {
        assertPrints("The basic command unit (BCU) is large. The BCU grew.", "The BCU is large. The BCU grew.");
    }

    @Test
    void laterParagraphsRelyOnTheFirst() {
        assertTrue(text("The BCU.", "A BCU.").endsWith("1.1 The basic command unit (BCU).\n1.2 A BCU."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two BCUs agree. | Two basic command units (BCUs) agree.",
                "The BCU's staff. | The basic command unit’s (BCU’s) staff.",
                "BCU staff agree. | Basic command unit (BCU) staff agree.",
                "All agree. BCU staff too. | All agree. Basic command unit (BCU) staff too.",
                "It left e.g. BCU staff. | It left e.g. basic command unit (BCU) staff.",
                "Partners (BCU, council) met. | Partners (basic command unit (BCU), council) met.",
                "The basic command unit (BCU) met. | The basic command unit (BCU) met.",
                "A BCU-wide plan. | A BCU-wide plan.",
                "The BCUX plan. | The BCUX plan.",
                "Write to hq@BCU.police.uk now. | Write to hq@BCU.police.uk now."
            })
    void theExplanationFitsTheSentence(String words, String printed) {
        assertPrints(printed, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SMT | senior management team | An SMT met. | A senior management team (SMT) met.",
                "NAG | independent action group | On a NAG. | On an independent action group (NAG).",
                "AFI | area for improvement | Two AFIs. | Two areas for improvement (AFIs).",
                "CSS | community safety strategy | Some CSSs. | Some community safety strategies (CSSs).",
                "UA | unitary authority | Not an UA. | Not a unitary authority (UA)."
            })
    void articlesAndPluralsFollowTheWordsPrinted(String name, String meaning, String words, String printed) {
        assertEquals(
                "# 1 One\n1.1 " + printed, Composed.text(abbreviation(name, meaning), chapter("one", "One", words)));
    }

    @Test
    void titlesAndTablesDoNotCountAsUses() {
        assertEquals(
                Composed.lines(
                        "# 1 The BCU",
                        "TABLE LEFT heads | RIGHT",
                        "CAPTION Table 1: The BCU",
                        "HEAD Unit | Staff",
                        "ROW BCU | 3",
                        "BOX INFORMATION Box 1: The BCU",
                        "  The basic command unit (BCU)."),
                Composed.text(
                        BCU,
                        chapter("c", "The BCU"),
                        table("t", "The BCU", grid("Unit | Staff", "BCU | 3")),
                        box("b", "The BCU", "The BCU.")));
    }

    @Test
    void aFootnoteExplainsForItselfAndTheTextDoesSoAgain() {
        assertPrints(
                "See it.[^1: The basic command unit (BCU).] The basic command unit (BCU) met.",
                "See it.[^ The BCU.] The BCU met.");
    }

    @Test
    void aUseWithinItalicsIsExplainedThere() {
        assertPrints("The _basic command unit (BCU)_ met.", "The *BCU* met.");
    }

    @Test
    void theLongerOfTwoAbbreviationsIsMeant() {
        assertEquals(
                "# 1 One\n1.1 The service delivery unit (SDU-2).",
                Composed.text(
                        abbreviation("SDU", "other"),
                        abbreviation("SDU-2", "service delivery unit"),
                        body(chapter("one", "One", "The SDU-2."))));
    }

    private static void assertPrints(String expected, String words) {
        assertEquals("# 1 One\n1.1 " + expected, text(words));
    }

    private static String text(String... paragraphs) {
        return Composed.text(BCU, chapter("one", "One", paragraphs));
    }
}
