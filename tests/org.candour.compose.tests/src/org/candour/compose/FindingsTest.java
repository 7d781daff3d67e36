// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.compose.Composed.goingLocal;
import static org.candour.compose.Composed.lines;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.consideration;
import static org.candour.testkit.Lines.domain;
import static org.candour.testkit.Lines.fact;
import static org.candour.testkit.Lines.goodPractice;
import static org.candour.testkit.Lines.list;
import static org.candour.testkit.Lines.noAfi;
import static org.candour.testkit.Lines.owned;
import static org.candour.testkit.Lines.owner;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.selfAssessed;
import static org.candour.testkit.Lines.strength;
import static org.candour.testkit.Lines.under;
import static org.candour.testkit.ProseText.bullets;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.candour.model.Element;
import org.candour.model.Grouping;
import org.candour.model.Listed;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void findingsOfOneKindMakeOneListUnderTheirHeading() {
        assertFindings(
                lines("#### Strengths", "• One.", "• Two.", "#### Areas for improvement", "• Three.", "• Four."),
                strength(null, "One."),
                strength(null, "Two."),
                afi(null, "Three."),
                fact("nothing", "printed"),
                afi(null, "Four."));
    }

    @Test
    void aSingleFindingHasASingularHeading() {
        assertFindings(
                lines("#### Strength", "• One.", "#### Area for improvement", "• Two."),
                strength(null, "One."),
                afi(null, "Two."));
    }

    @Test
    void anAreaWithoutAfiSaysSo() {
        assertFindings(lines("#### Areas for improvement", "None apparent."), noAfi());
    }

    @Test
    void aRecommendationAmongAfisDoesNotRepeatTheirHeading() {
        assertFindings(
                lines(
                        "#### Areas for improvement",
                        "• One.",
                        "BOX RECOMMENDATION Recommendation 1",
                        "  Act.",
                        "• Two."),
                afi("one", "One."),
                recommendation("act", List.of(), "Act."),
                afi("two", "Two."));
    }

    @Test
    void anAfiEndsWithTheRecommendationsThatAnswerIt() {
        assertFindings(
                lines(
                        "#### Area for improvement",
                        "• Plans are late (see Recommendations [1] and [2] and [Management Consideration 1]).",
                        "BOX RECOMMENDATION Recommendation 1",
                        "  Act.",
                        "  NOTE Answers the area for improvement in [paragraph 1.1]. Owner: Crime manager.",
                        "BOX RECOMMENDATION Recommendation 2",
                        "  Act more.",
                        "  NOTE Answers the area for improvement in [paragraph 1.1].",
                        "BOX CONSIDERATION Management Consideration 1",
                        "  Think.",
                        "  NOTE Answers the area for improvement in [paragraph 1.1]. Owner: Crime manager."),
                owner("manager", "Crime manager"),
                afi("late", "Plans are late."),
                owned("manager", recommendation("act", List.of("late"), "Act.")),
                recommendation("more", List.of("late"), "Act more."),
                owned("manager", consideration("think", List.of("late"), "Think.")));
    }

    @Test
    void anAfiThatEndsInAListHasItsRecommendationBelowTheList() {
        assertFindings(
                lines(
                        "#### Area for improvement",
                        "• Plans are late:",
                        "  – all of them.",
                        "  (See [Recommendation 1].)",
                        "BOX RECOMMENDATION Recommendation 1",
                        "  Act.",
                        "  NOTE Answers the area for improvement in [paragraph 1.1]."),
                body(afi("late", "Plans are late:"), bullets("all of them.")),
                recommendation("act", List.of("late"), "Act."));
    }

    @Test
    void theReferenceStandsBeforeAFootnoteAtTheEnd() {
        assertFindings(
                lines(
                        "#### Area for improvement",
                        "• Plans are late (see [Recommendation 1]).[^1: Audit, 2006.]",
                        "BOX RECOMMENDATION Recommendation 1",
                        "  Act.",
                        "  NOTE Answers the area for improvement in [paragraph 1.1]."),
                afi("late", "Plans are late.[^ Audit, 2006.]"),
                recommendation("act", List.of("late"), "Act."));
    }

    @Test
    void aQuestionIsFollowedByTheReferenceAsASentence() {
        assertFindings(
                lines(
                        "#### Area for improvement",
                        "• Who acts? (See [Recommendation 1].)",
                        "BOX RECOMMENDATION Recommendation 1",
                        "  Act.",
                        "  NOTE Answers the area for improvement in [paragraph 1.1]."),
                afi("late", "Who acts?"),
                recommendation("act", List.of("late"), "Act."));
    }

    @Test
    void selfAssessedFindingsBearAnAsteriskThatIsExplainedOnce() {
        assertEquals(
                lines(
                        "# 1 Findings",
                        "NOTE * An asterisk marks what the unit had already said of itself in its self-assessment.",
                        "## 1.1 Volume Crime Reduction",
                        "### Strength",
                        "• Owned.*",
                        "### Area for improvement",
                        "• Late:*",
                        "  – always.",
                        "# 2 More",
                        "## 2.1 Training",
                        "### Strength",
                        "• Done.*"),
                Composed.text(
                        under(goingLocal()),
                        chapter("f", "Findings"),
                        area("volume-crime"),
                        selfAssessed(strength(null, "Owned.")),
                        body(selfAssessed(afi(null, "Late:")), bullets("always.")),
                        chapter("m", "More"),
                        area("training"),
                        selfAssessed(strength(null, "Done."))));
    }

    @Test
    void aStrengthNamedAsGoodPracticeSaysSo() {
        assertFindings(
                lines("#### Strength", "• Owned (good practice)."),
                strength("owned", "Owned."),
                goodPractice(null, List.of("owned")));
    }

    @Test
    void theWordsOfGoodPracticeBesideItsStrengthAreKeptForTheList() {
        assertEquals(
                lines(
                        "# 1 Findings",
                        "## 1.1 Volume Crime Reduction",
                        "### Strength",
                        "• Owned (good practice).",
                        "# 2 Practice",
                        "• Owning ([paragraph 1.1])."),
                Composed.text(
                        under(goingLocal()),
                        chapter("f", "Findings"),
                        area("volume-crime"),
                        strength("owned", "Owned."),
                        goodPractice(null, List.of("owned"), "Owning."),
                        chapter("p", "Practice"),
                        list(Listed.GOOD_PRACTICE, Grouping.NONE)));
    }

    @Test
    void aHeadingTheAuthorHasWrittenIsNotRepeated() {
        assertEquals(
                lines("# 1 Good Practice", "1.1 A new way."),
                Composed.text(chapter("g", "Good Practice"), goodPractice(null, List.of(), "A new way.")));
    }

    @Test
    void goodPracticeWithWordsOfItsOwnStandsUnderItsHeading() {
        assertFindings(lines("#### Good practice", "• Counting."), goodPractice(null, List.of(), "Counting."));
    }

    @Test
    void aFindingWithoutWordsShowsThatTheyAreMissing() {
        assertFindings(lines("#### Strength", "• [nothing is written here yet]"), strength("empty"));
    }

    private static void assertFindings(String expected, Element... findings) {
        String head = lines("# 1 Findings", "## Reducing Crime", "### 1.1 Volume Crime Reduction", "");
        Stream<Element> above = Stream.of(
                under(goingLocal()), chapter("f", "Findings"), domain("reducing-crime"), area("volume-crime"));
        assertEquals(
                head + expected,
                Composed.text(Stream.concat(above, Stream.of(findings)).toArray(Element[]::new)));
    }
}
