// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Laying out moves white space and nothing else. */
class FormatterTest {

    @Test
    void structureLinesHaveOneSpaceBetweenTheirParts() {
        assertLaidOut("""
            chapter   summary  :Executive  Summary\t
            fieldwork  4  December 2006   to 13\tDecember 2006
            figure map   from images/the map.svg :  The map
            list  recommendations   by theme
            """, """
            chapter summary: Executive  Summary
            fieldwork 4 December 2006 to 13 December 2006
            figure map from images/the map.svg: The map
            list recommendations by theme
            """);
    }

    @Test
    void commasStandStraightBehindWhatTheyFollow() {
        assertLaidOut(
                "recommendation r theme t , addresses a ,b,  c , implement by 31 May 2007\n",
                "recommendation r theme t, addresses a, b, c, implement by 31 May 2007\n");
    }

    @Test
    void aListOfNamesKeepsItsWraps() {
        assertLaidOut(
                "recommendation r addresses a ,\n\t  b,c, \n  d\n    Prose.\n",
                "recommendation r addresses a,\n    b, c,\n    d\n    Prose.\n");
    }

    @Test
    void wordsThatGoOnBelowAreIndented() {
        assertLaidOut("alt:  A line\n  that rises \n\t\tsteeply.\n", "alt: A line\n    that rises\n    steeply.\n");
    }

    @Test
    void proseIsIndentedByFourAndKeepsItsWraps() {
        assertLaidOut(
                "chapter a: A\n\n  One line  and\n      another. \n\n\tA second\n",
                "chapter a: A\n\n    One line  and\n    another.\n\n    A second\n");
    }

    @Test
    void whatBelongsToAnItemStandsBelowItsText() {
        assertLaidOut("""
            chapter a: A
                  - one
                goes on
                        - within
                          - deeper
                  -   two

                      more

                  1. first
                  10. tenth
                      | a |
            """, """
            chapter a: A
                - one
                  goes on
                  - within
                    - deeper
                - two

                  more

                1. first
                10. tenth
                    | a |
            """);
    }

    @Test
    void barsStandBelowEachOther() {
        assertLaidOut("""
            table t: T
                |Rank|*Posts*|
                |-|:-:|
                |  Constables |317|
                | | 4 \\| 5
            """, """
            table t: T
                | Rank       | *Posts* |
                |------------|:-------:|
                | Constables | 317     |
                |            | 4 \\| 5
            """);
    }

    @Test
    void cellsThatHaveNoRoomBelowEachOtherHaveOneSpaceAround() {
        String wide = "word ".repeat(30).strip();
        assertLaidOut(
                "table t: T\n    |a    |  " + wide + "|\n    |-|-|\n    | |b|\n",
                "table t: T\n    | a | " + wide + " |\n    |-|-|\n    | | b |\n");
    }

    @Test
    void oneBlankLineStandsBetweenBlocks() {
        assertLaidOut("""


            chapter a: A



                One.


                Two.
            strength
                Three.
            // about the next
            no afi



            """, """
            chapter a: A

                One.

                Two.

            strength
                Three.

            // about the next
            no afi
            """);
    }

    @Test
    void linesOfTheHeadStandTogetherAndOthersAsTheirAuthorLikes() {
        assertLaidOut("""
            report a: A

            subject: B

            force: C
            fact d: D


            fact e: E
            fact f: F
            figure g from g.svg: G

            alt: H
            """, """
            report a: A
            subject: B
            force: C
            fact d: D

            fact e: E
            fact f: F
            figure g from g.svg: G
            alt: H
            """);
    }

    @Test
    void aCommentWithinProseStaysWhereItIs() {
        assertLaidOut(
                "chapter a: A\n  One.\n//  not printed  \n  Two.\n",
                "chapter a: A\n    One.\n//  not printed\n    Two.\n");
    }

    @Test
    void aLineThatCannotBeReadStaysAsItIs() {
        for (String line : List.of(
                "chaptr  a :  A\n",
                "afi   two  words\n",
                "recommendation  r addresses a  b\n",
                "  no  structure  yet\n",
                "fieldwork  4 Dezember\n")) {
            assertEquals(line, Formatter.format(line));
        }
    }

    @Test
    void proseInTheFirstColumnStaysThere() {
        assertLaidOut(
                "chapter a: A\n\n  One.\n\nTwo goes here and\non.\n",
                "chapter a: A\n\n    One.\n\nTwo goes here and\non.\n");
    }

    @Test
    void listsThatWouldBecomeOneStayAsTheyAre() {
        String apart = "chapter a: A\n\n      - one\n    - two\n";
        assertLaidOut(apart + "\n  After.\n", apart + "\n    After.\n");
    }

    @Test
    void spacesThatDoNotBreakArePartOfTheWords() {
        assertLaidOut("chapter a: A\n\n  5\u00a0km\u00a0\n  on\n", "chapter a: A\n\n    5\u00a0km\u00a0\n  on\n");
    }

    @Test
    void linesEndAsTheyDid() {
        assertLaidOut("chapter a: A\r\n  One.\r\nno afi", "chapter a: A\r\n    One.\r\n\r\nno afi\r\n");
    }

    @Test
    void nothingStaysNothing() {
        assertLaidOut("", "");
        assertLaidOut("\n  \n\n", "");
    }

    @Test
    void changesAreSmall() {
        assertEquals(
                List.of(new TextChange(8, 1, ""), new TextChange(17, 0, "  ")),
                Formatter.changes("chapter  a: A\n\n  One.\n"));
    }

    @Test
    void someLinesCanBeLaidOutAlone() {
        String text = "chapter  a: A\n\n  One.\n\n  Two.\n";
        int one = text.indexOf("One");
        assertEquals(List.of(new TextChange(one, 0, "  ")), Formatter.changes(text, one, one));
    }

    private static void assertLaidOut(String text, String expected) {
        assertEquals(expected, Formatter.format(text));
        assertEquals(expected, Formatter.format(expected));
    }
}
