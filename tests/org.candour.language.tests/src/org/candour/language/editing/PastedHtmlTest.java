// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PastedHtmlTest {
    @Test
    void boldAndItalicTypeAreMarked() {
        paste(
                "<p>A <b>bold</b>, <i>slanted</i>, <b><i>double</i></b> and <span style='font-weight:700'>heavy"
                        + " </span>word.</p>",
                "A **bold**, *slanted*, ***double*** and **heavy** word.");
    }

    @Test
    void insideAWordNothingIsMarked() {
        paste("<p>un<i>think</i>able, <b> </b>spaced</p>", "unthinkable, spaced");
    }

    @Test
    void headingsBecomeStructure() {
        String html = "<h2>The area</h2><p>It is hilly.</p><h3>The coast</h3><p>It is not.</p>";
        assertEquals(
                "afi a\n    One.\n\nsection: The area\n\n    It is hilly.\n\nheading: The coast\n\n    It is not.‖",
                Caret.after((text, at) -> PastedText.html(html, text, at, at), "afi a\n    One.\n    ‖"));
    }

    @Test
    void listsOfTheWebKeepTheirNesting() {
        paste(
                "<ul><li>one<ol><li>first</li><li>second</li></ol></li><li><p>two</p></li></ul>",
                "- one\n        1. first\n        2. second\n    - two");
    }

    @Test
    void partsOfAnItemKeepTheirDistance() {
        paste("<ul><li>an <b>owner</b>; <p>and</p><p>more</p></li></ul>", "- an **owner**; and more");
    }

    @Test
    void listsOfWordKeepTheirNesting() {
        paste("""
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>One;</p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>inner</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.&nbsp;</span>counted</p>
            """, "- One;\n        - inner\n    1. counted");
    }

    @Test
    void tablesBecomeOurs() {
        paste(
                "<table><tr><th>Rank</th><th>Posts</th></tr><tr><td>Constables</td><td>3|17</td></tr></table>",
                "| Rank       | Posts |\n    | Constables | 3\\|17 |");
    }

    @Test
    void footnotesStandWhereTheyAreCalled() {
        paste("""
            <p>Crime rose<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> again.</p>
            <div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Annual report, [sic] 2006.</p></div></div>
            """, "Crime rose[^ Annual report, \\[sic\\] 2006.] again.");
        paste(
                "<p>Rose<sup id='r1'><a href='#n1'>1</a></sup>.</p><ol><li id='n1'>Report. <a"
                        + " href='#r1'>↩</a></li></ol>",
                "Rose[^ Report. ].".replace(". ]", ".]"));
    }

    @Test
    void linksAndPicturesLeaveTheirWords() {
        paste("<p>See <a href='https://x.example'>the plan</a><img src=x alt=y>.</p>", "See the plan.");
    }

    @Test
    void linesBrokenInAParagraphAreOne() {
        paste("<div>One<br>two</div><div>three</div>", "One two\n\n    three");
    }

    @Test
    void wordsWithoutAParagraphGoWhereTheCaretStands() {
        paste("<html><body><!--StartFragment-->only <b>words</b><!--EndFragment--></body></html>", "only **words**");
    }

    private static void paste(String html, String written) {
        assertEquals(
                "afi a\n    " + written + "‖",
                Caret.after((text, at) -> PastedText.html(html, text, at, at), "afi a\n    ‖"));
    }
}
