// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.compose.Composed.goingLocal;
import static org.candour.compose.Composed.lines;
import static org.candour.testkit.Lines.abbreviation;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.consideration;
import static org.candour.testkit.Lines.figure;
import static org.candour.testkit.Lines.goodPractice;
import static org.candour.testkit.Lines.judgement;
import static org.candour.testkit.Lines.list;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.selfAssessed;
import static org.candour.testkit.Lines.strength;
import static org.candour.testkit.Lines.table;
import static org.candour.testkit.Lines.target;
import static org.candour.testkit.Lines.theme;
import static org.candour.testkit.Lines.themed;
import static org.candour.testkit.Lines.under;
import static org.candour.testkit.ProseText.bullets;
import static org.candour.testkit.ProseText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.model.Element;
import org.candour.model.Grouping;
import org.candour.model.Listed;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void recommendationsAreListedByThemeInTheOrderOfThemes() {
        assertLists(
                list(Listed.RECOMMENDATIONS, Grouping.THEME),
                "LEAD Leadership",
                "**[Recommendation 2]** ([paragraph 2.2]): Be seen.",
                "LEAD Tasking",
                "**[Recommendation 1]** (paragraphs [2.1] and [2.2]): Meet less, by:",
                "• counting;",
                "LEAD Other recommendations",
                "**[Recommendation 3]** ([paragraph 2.2]): Think.");
    }

    @Test
    void recommendationsMayBeListedWithoutGroups() {
        assertLists(
                list(Listed.RECOMMENDATIONS, Grouping.NONE),
                "**[Recommendation 1]** (paragraphs [2.1] and [2.2]): Meet less, by:",
                "• counting;",
                "**[Recommendation 2]** ([paragraph 2.2]): Be seen.",
                "**[Recommendation 3]** ([paragraph 2.2]): Think.");
    }

    @Test
    void recommendationsMayBeListedByTheAreaTheyStandIn() {
        assertLists(
                list(Listed.RECOMMENDATIONS, Grouping.AREA),
                "LEAD Human Resource Management ([paragraph 2.2])",
                "**[Recommendation 1]** (paragraphs [2.1] and [2.2]): Meet less, by:",
                "• counting;",
                "**[Recommendation 2]** ([paragraph 2.2]): Be seen.",
                "**[Recommendation 3]** ([paragraph 2.2]): Think.");
    }

    @Test
    void considerationsAreListedLikeRecommendations() {
        assertLists(
                list(Listed.CONSIDERATIONS, Grouping.NONE),
                "**[Management Consideration 1]** ([paragraph 2.2]): Move.");
    }

    @Test
    void goodPracticeIsListedByAreaWithTheWordsOfItsStrengths() {
        assertLists(
                list(Listed.GOOD_PRACTICE, Grouping.AREA),
                "LEAD Volume Crime Reduction ([paragraph 2.1])",
                "• Owned.",
                "LEAD Human Resource Management ([paragraph 2.2])",
                "• A new way.");
    }

    @Test
    void withoutGroupsEachItemNamesItsParagraph() {
        assertLists(
                list(Listed.GOOD_PRACTICE, Grouping.NONE),
                "• Owned ([paragraph 2.1]).",
                "• A new way ([paragraph 2.2]).");
        assertLists(list(Listed.STRENGTHS, Grouping.NONE), "• Owned ([paragraph 2.1]).");
    }

    @Test
    void findingsAreListedByArea() {
        assertLists(
                list(Listed.AFIS, Grouping.AREA),
                "LEAD Volume Crime Reduction ([paragraph 2.1])",
                "• Late.",
                "LEAD Human Resource Management ([paragraph 2.2])",
                "• Unseen.");
    }

    @Test
    void judgementsMakeATableOfQuestionsAndGrades() {
        assertLists(
                list(Listed.JUDGEMENTS, Grouping.NONE),
                "TABLE LEFT heads | LEFT",
                "HEAD Question | Judgement",
                "ROW [Judgement 1]: How good is the service? | **Good**");
    }

    @Test
    void targetsAreNumbered() {
        assertLists(list(Listed.TARGETS, Grouping.NONE), "1. Cut burglary by 5%");
    }

    @Test
    void abbreviationsMakeATableInTheOrderOfTheAlphabet() {
        assertLists(
                list(Listed.ABBREVIATIONS, Grouping.NONE),
                "TABLE LEFT heads | LEFT",
                "HEAD Abbreviation | Meaning",
                "ROW ACC | assistant chief constable",
                "ROW IAG | independent advisory group");
    }

    @Test
    void figuresAndTablesAreListedAsLinks() {
        assertLists(list(Listed.FIGURES, Grouping.NONE), "• [Figure 1]: The force");
        assertLists(list(Listed.TABLES, Grouping.NONE), "• [Table 1]: Staff");
    }

    @Test
    void aListOfNothingSaysSo() {
        assertEquals(
                lines("# 1 One", "There are none in this report."),
                Composed.text(chapter("one", "One"), list(Listed.RECOMMENDATIONS, Grouping.THEME)));
    }

    private static void assertLists(Element list, String... expected) {
        String text = Composed.text(
                under(goingLocal()),
                theme("leadership", "Leadership"),
                theme("tasking", "Tasking"),
                abbreviation("IAG", "independent advisory group"),
                abbreviation("ACC", "assistant chief constable"),
                chapter("one", "One"),
                list,
                chapter("two", "Two"),
                area("volume-crime"),
                selfAssessed(strength("owned", "Owned.")),
                goodPractice(null, List.of("owned")),
                afi("late", "Late."),
                area("people"),
                afi("unseen", "Unseen."),
                goodPractice(null, List.of(), "A new way."),
                body(
                        themed("tasking", recommendation("meet", List.of("unseen", "late"), "Meet less, by:")),
                        bullets("counting;")),
                themed("leadership", recommendation("seen", List.of("unseen"), "Be seen.")),
                recommendation("think", List.of(), "Think."),
                consideration("move", List.of("unseen"), "Move."),
                judgement("how-good", "good"),
                table("staff", "Staff", grid("Rank | Number", "Constables | 317")),
                figure("map", "map.svg", "The force"),
                target("cut", "Cut burglary by 5%"));
        assertTrue(text.startsWith("# 1 One\n" + lines(expected) + "\n# 2 Two\n"), text);
    }
}
