// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Prose becomes paragraphs, lists, tables and what is marked in them. */
class ProseTest {

    @Test
    void linesFlowTogetherAndBlankLinesPartParagraphs() {
        assertRead(
                "    One line\n    and another.\n\n      A second  paragraph.\n",
                "[p One line and another.][p A second paragraph.]");
    }

    @Test
    void aCommentBelongsToNoProse() {
        assertRead("    Before.\n// not printed\n    After.\n", "[p Before.][p After.]");
    }

    @Test
    void bulletsNestByIndentation() {
        assertRead(
                "    Two things:\n    - one\n      goes on\n        - within\n    - two\n",
                "[p Two things:][ul [li one goes on[ul [li within]]][li two]]");
    }

    @Test
    void anItemMayHoldFurtherParagraphs() {
        assertRead("    - one\n\n      more\n    - two\n\n    After.\n", "[ul [li one[p more]][li two]][p After.]");
    }

    @Test
    void numberedListsBeginAtOneOrAAndGoOnAsTheyLike() {
        assertRead("    1. one\n    7. two\n", "[ol [li one][li two]]");
        assertRead("    a) one\n    b) two\n", "[ol [li one][li two]]");
        assertRead("    It was in\n    2006. Then it ended.\n", "[p It was in 2006. Then it ended.]");
        assertRead("    1) one\n    - two\n", "[ol [li one]][ul [li two]]");
    }

    @Test
    void tablesHaveRowsOfCells() {
        assertRead(
                "    | Year | *Crimes* |\n    |---|:---:|\n    | 2006 | |\n    | 2007 | a \\| b\n",
                "[table [row [Year][<em>Crimes</em>]][row [2006][]][row [2007][a | b]]]");
    }

    @Test
    void aTableMayStandInAnItem() {
        assertRead("    - one\n\n      | a |\n    - two\n", "[ul [li one[table [row [a]]]][li two]]");
    }

    @Test
    void emphasisIsMarkedWithStars() {
        assertRead(
                "    *one* **two** ***three***",
                "[p <em>one</em> <strong>two</strong> <strong><em>three</em></strong>]");
        assertRead("    **one *two* three**", "[p <strong>one <em>two</em> three</strong>]");
        assertRead("    *over\n    two lines*", "[p <em>over two lines</em>]");
    }

    @Test
    void starsWithoutAPartnerAreJustStars() {
        assertRead("    5 * 3 * 2 and a*b*c", "[p 5 * 3 * 2 and a*b*c]");
        assertRead("    *left open", "[p *left open]");
        assertRead("    **left open* here", "[p **left open* here]");
        assertRead("    *left open and *closed*", "[p *left open and <em>closed</em>]");
    }

    @Test
    void footnotesHoldWhatProseHolds() {
        assertRead(
                "    Largest[^ See *census* [2001], {force}.]; see @x.",
                "[p Largest<note>See <em>census</em> [2001], <fact force>.</note>; see <ref x>.]");
    }

    @Test
    void anAtSignWithinAnAddressIsNoReference() {
        assertRead(
                "    Write to a.b@x.org or @ the desk; see @x, or @x.",
                "[p Write to a.b@x.org or @ the desk; see <ref x>, or <ref x>.]");
    }

    @Test
    void aBackslashTakesTheMeaningOfAMarkAway() {
        assertRead("    \\*a\\* \\@x \\{force} \\[^ a\\] \\\\ C:\\temp", "[p *a* @x {force} [^ a] \\ C:\\temp]");
        assertRead("    \\- no item\n    \\1. none either", "[p - no item 1. none either]");
    }

    @Test
    void proseMayHoldAnythingElse() {
        assertRead(
                "    “Curly”, £5, 50%, 2005–06, chapter: report ‘x’\u00a0y 😀",
                "[p “Curly”, £5, 50%, 2005–06, chapter: report ‘x’\u00a0y 😀]");
    }

    @Test
    void aTabCountsAsFourSpaces() {
        assertRead("\t- one\n\t\t- within\n", "[ul [li one[ul [li within]]]]");
    }

    private static void assertRead(String prose, String expected) {
        ReportReading reading = Desk.with("chapter x: X\n" + prose).read();
        assertEquals(expected, ModelText.prose(reading.main().getElements().getFirst()));
        assertEquals(List.of(), reading.problems());
    }
}
