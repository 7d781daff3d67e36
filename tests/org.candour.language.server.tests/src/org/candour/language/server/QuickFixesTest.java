// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;

/** The changes proposed for problems of rules: the problem goes, no other comes. */
class QuickFixesTest {
    private static final String FINDINGS = """

            chapter findings: What We Found

            afi groups
                Delivery groups plan projects.

            """;
    private static final String LIST = "\nlist recommendations\n";
    private static final String AREAS = """
            framework areas: Areas
            require findings: What We Found
            require answers: Answers
            domain crime: Crime
            area burglary: Burglary
            area robbery: Robbery
            area theft: Theft
            domain trust: Trust
            area courtesy: Courtesy
            """;
    private static final String BURGLARY = "area burglary\n\nstrength\n    Locks hold.\n\n";
    private static final String ROBBERY = "area robbery\n\nstrength\n    Streets are lit.\n\n";
    private static final String THEFT = "area theft\n\nstrength\n    Shops are watched.\n\n";
    private static final String COURTESY = "area courtesy\n\nstrength\n    Letters are answered.\n\n";
    private static final String ANSWERS = "chapter answers: Answers\n\n    All.\n";
    private static final String IN_ORDER = "domain crime\n\n%s" + ANSWERS;
    private static final String JUDGING = """
            framework judging: Judging
            scale service: Quality
            grade good: Good
            grade poor: Poor
            question how-good on service: How good?
            """;

    @Test
    void aRecommendationIsLinkedToAnAfiThatIsThere() {
        Editor editor = Editor.withHead(FINDINGS + "recommendation rigour\n    Do it.\n" + LIST);
        mend(editor, "recommendation-addresses-no-afi", "Address the AFI \"groups\"");
        assertTrue(editor.text(Editor.MAIN).contains("recommendation rigour addresses groups\n"));
    }

    @Test
    void theAfiARecommendationAddressesIsCreatedAboveIt() {
        Editor editor =
                Editor.withHead(FINDINGS + "recommendation rigour addresses groups, partners\n    Do it.\n" + LIST);
        mend(editor, "unknown-name", "Create the AFI \"partners\"");
        assertTrue(editor.text(Editor.MAIN).contains("afi partners\n    To do\n\nrecommendation"));
    }

    @Test
    void anAfiIsAnsweredByARecommendationThatIsThere() {
        Editor editor = Editor.withHead(FINDINGS
                + "afi\n    Partners lack targets.\n\nrecommendation rigour addresses groups\n    Do it.\n" + LIST);
        mend(editor, "afi-unanswered", "Let Recommendation \"rigour\" answer it");
        assertTrue(editor.text(Editor.MAIN).contains("afi partners-lack-targets\n"), editor.text(Editor.MAIN));
        assertTrue(editor.text(Editor.MAIN).contains("addresses groups, partners-lack-targets\n"));
    }

    @Test
    void anAfiIsAnsweredByANewRecommendation() {
        Editor editor = Editor.withHead(FINDINGS + LIST);
        mend(editor, "afi-unanswered", "Write a recommendation");
        assertTrue(editor.text(Editor.MAIN).contains("recommendation answer-groups addresses groups\n    To do"));
    }

    @Test
    void aMissingAreaIsAddedWhereTheFrameworkHasIt() {
        Editor editor =
                areas("domain crime\n\narea burglary\n\nstrength\n    Good.\n\nchapter answers: Answers\n\n    All.\n");
        mend(editor, "area-missing", "Add the line \"area robbery\"");
        assertTrue(editor.text(Editor.MAIN).contains("    Good.\n\narea robbery\n    To do\n\nchapter answers"));
    }

    @Test
    void anAreaIsMovedBeforeTheOneThatFollowsItInTheFramework() {
        Editor editor = areas(IN_ORDER.formatted(ROBBERY + "// Ask the analyst again.\n" + BURGLARY));
        mend(editor, "area-out-of-order", "Put area \"burglary\" where the framework has it");
        assertEquals(
                areas(IN_ORDER.formatted("// Ask the analyst again.\n" + BURGLARY + ROBBERY))
                        .text(Editor.MAIN),
                editor.text(Editor.MAIN));
    }

    @Test
    void anAreaIsMovedBelowItsDomainFromTheEndOfAFileWithTheLineBreaksOfWindows() {
        Editor editor = Editor.with("report x: X\n").open("areas.inspection", AREAS);
        String text = head("areas") + "\nchapter answers: Answers\n\n    All.\n\nchapter findings: What We Found\n\n"
                + "domain crime\n\n" + BURGLARY + "domain trust\n\n" + COURTESY + ROBBERY;
        editor.open(Editor.MAIN, text.replace("\n", "\r\n"));
        mend(editor, "area-out-of-order", "Put area \"robbery\" where the framework has it");
        String mended = text.replace(ROBBERY, "").replace("domain trust", ROBBERY + "domain trust");
        assertEquals(
                mended.stripTrailing().replace("\n", "\r\n"),
                editor.text(Editor.MAIN).stripTrailing());
    }

    @Test
    void anAreaThatIsRightStaysWhereTheOneAboveItHasStrayed() {
        Editor editor = areas(IN_ORDER.formatted(THEFT + BURGLARY + ROBBERY));
        mend(editor, "area-out-of-order", "Put area \"theft\" where the framework has it");
        assertEquals(areas(IN_ORDER.formatted(BURGLARY + ROBBERY + THEFT)).text(Editor.MAIN), editor.text(Editor.MAIN));
    }

    @Test
    void areasInAnyOrderComeIntoTheRightOneStepByStep() {
        for (List<String> order : List.of(
                List.of(BURGLARY, THEFT, ROBBERY),
                List.of(ROBBERY, BURGLARY, THEFT),
                List.of(ROBBERY, THEFT, BURGLARY),
                List.of(THEFT, ROBBERY, BURGLARY))) {
            Editor editor = areas("domain crime\n\n" + order.get(0) + order.get(1) + "domain trust\n\n" + order.get(2)
                    + COURTESY + ANSWERS);
            for (int step = 0; step < 3 && editor.rules(Editor.MAIN).contains("area-out-of-order"); step++) {
                apply(editor, actions(editor, "area-out-of-order").getFirst());
            }
            assertEquals(
                    areas("domain crime\n\n" + BURGLARY + ROBBERY + THEFT + "domain trust\n\n" + COURTESY + ANSWERS)
                            .text(Editor.MAIN),
                    editor.text(Editor.MAIN));
        }
    }

    @Test
    void domainsTheWrongWayRoundAreMovedWithTheirAreas() {
        Editor editor = areas("domain trust\n\n" + COURTESY + "domain crime\n\n" + BURGLARY + ROBBERY + ANSWERS);
        mend(editor, "area-out-of-order", "Put domain \"crime\" with its areas where the framework has it");
        assertEquals(
                areas("domain crime\n\n" + BURGLARY + ROBBERY + "domain trust\n\n" + COURTESY + ANSWERS)
                        .text(Editor.MAIN),
                editor.text(Editor.MAIN));
    }

    @Test
    void anAreaWithoutADomainGetsTheLineOfItsDomainAboveIt() {
        Editor editor = areas(BURGLARY + ANSWERS);
        mend(editor, "area-out-of-order", "Add the line \"domain crime\"");
        assertEquals(areas("domain crime\n\n" + BURGLARY + ANSWERS).text(Editor.MAIN), editor.text(Editor.MAIN));
    }

    @Test
    void anAreaThatIsPartlyInAnotherFileIsNotMoved() {
        Editor editor = areas(IN_ORDER.formatted(ROBBERY + BURGLARY + "include: more.inspection\n\n"));
        editor.open("more.inspection", "strength\n    Locks are given away.\n");
        assertEquals(List.of(), actions(editor, "area-out-of-order"));
    }

    @Test
    void aFindingOutsideOfAllAreasIsPutIntoOneOfThem() {
        Editor editor = areas("strength\n    Quick.\n\n" + IN_ORDER.formatted(BURGLARY + ROBBERY));
        mend(editor, "finding-outside-area", "Put it into the area \"robbery\"");
        assertEquals(
                areas(IN_ORDER.formatted(BURGLARY + ROBBERY + "strength\n    Quick.\n\n"))
                        .text(Editor.MAIN),
                editor.text(Editor.MAIN));
    }

    @Test
    void theNearestAreaIsOfferedFirstAndNoneThatWouldBeContradicted() {
        Editor editor =
                areas("afi slow\n    Slow.\n\n" + IN_ORDER.formatted(BURGLARY + "area robbery\n\nno afi\n\n" + THEFT));
        assertEquals(
                List.of("Put it into the area \"burglary\"", "Put it into the area \"theft\""),
                actions(editor, "finding-outside-area").stream()
                        .map(CodeAction::getTitle)
                        .filter(title -> title.startsWith("Put"))
                        .toList());
    }

    @Test
    void aDateBeforeTheFieldworkIsMovedToTheYearThatWasMeant() {
        Editor editor = Editor.withHead(FINDINGS + "recommendation rigour addresses groups\n    Do it.\n\n"
                + "contract terms implement by 31 July 2006, revisit September 2007: Terms\n");
        mend(editor, "contract-before-fieldwork", "Write \"31 July 2007\" instead of \"31 July 2006\"");
        assertTrue(editor.text(Editor.MAIN).contains("implement by 31 July 2007, revisit September 2007"));
    }

    @Test
    void aRevisitBeforeAnythingIsDueIsMovedToTheYearThatWasMeant() {
        Editor editor = Editor.withHead(FINDINGS + "recommendation rigour addresses groups\n    Do it.\n\n"
                + "contract terms implement by 31 July 2007, revisit September 2006: Terms\n");
        mend(editor, "revisit-before-implementation", "Write \"September 2007\" instead of \"September 2006\"");
    }

    @Test
    void aDateOfPublicationBeforeTheFieldworkIsMovedToTheYearThatWasMeant() {
        Editor editor = Editor.with(Editor.HEAD.replace("published December 2006", "published January 2006")
                + "\nchapter one: One\n\n    Words.\n");
        mend(editor, "published-before-fieldwork", "Write \"January 2007\" instead of \"January 2006\"");
    }

    @Test
    void aMissingChapterIsAddedAfterTheOneBeforeIt() {
        Editor editor = areas("domain crime\n\narea burglary\n\nno afi\n\narea robbery\n\nno afi\n");
        mend(editor, "chapter-missing", "Add the line \"chapter answers: Answers\"");
        assertTrue(editor.text(Editor.MAIN).endsWith("no afi\n\nchapter answers: Answers\n\n    To do\n"));
    }

    @Test
    void aQuestionIsJudgedByOneOfItsGrades() {
        Editor editor = Editor.with("report x: X\n").open("judging.inspection", JUDGING);
        editor.open(Editor.MAIN, head("judging") + "\nchapter one: One\n\n    Words.\n");
        mend(editor, "judgement-missing", "Add the line \"judgement how-good is poor\"");
    }

    @Test
    void aFigureGetsItsAlternativeText() {
        Editor editor = Editor.withHead("\nchapter one: One\n\n    Words.\n\nfigure map from map.svg: A map\n");
        mend(editor, "figure-without-alt", "Add a line that says");
    }

    @Test
    void anAbbreviationAndAFactAreDeclaredInTheHead() {
        Editor editor = Editor.withHead(
                "abbreviation SMT: senior team\n\nchapter one: One\n\n    The SMT and the DMM and DMM, {boss}.\n");
        mend(editor, "abbreviation-unexplained", "Add the line \"abbreviation DMM: To do\"");
        mend(editor, "placeholder-unknown", "Add the line \"fact boss: To do\"");
        assertTrue(editor.text(Editor.MAIN).contains("senior team\nabbreviation DMM: To do\n"));
    }

    @Test
    void aContradictedNoAfiIsDeleted() {
        Editor editor = areas(
                "domain crime\n\narea burglary\n\nno afi\n\nafi slow\n    Slow.\n\narea robbery\n\nno afi\n\nchapter answers: Answers\n\n    All.\n");
        mend(editor, "no-afi-contradicted", "Delete the line");
        assertTrue(editor.text(Editor.MAIN).contains("area burglary\n\nafi slow\n"), editor.text(Editor.MAIN));
    }

    @Test
    void aNameThatIsTakenIsReplacedByAFreeOne() {
        Editor editor = Editor.withHead("""
            chapter one: One

                See @map and @map-2.

            box map: A
                A.

            box map-2: B
                B.

            box map: C
                C.
            """);
        mend(editor, "duplicate-name", "Name it \"map-3\"");
        assertTrue(editor.text(Editor.MAIN).contains("box map-3: C\n"));
    }

    @Test
    void proseBelowALineThatHasNoneBecomesAParagraphOfItsChapter() {
        Editor editor = Editor.withHead("chapter one: One\n\n    Words.\n\nlist tables\n    More.\n");
        mend(editor, "prose-misplaced", "Make it a numbered paragraph");
        assertTrue(editor.text(Editor.MAIN).endsWith("list tables\n\nparagraph\n    More.\n"));
    }

    @Test
    void aThemeIsPutBeforeTheOwner() {
        Editor editor = Editor.withHead("""

            theme a: A
            owner chief: Chief inspector

            chapter one: One

            afi late
                Late.

            recommendation first theme a owner chief addresses late
                First.

            recommendation second owner chief addresses late
                Second.
            """ + LIST);
        mend(editor, "recommendation-without-theme", "Put it under the theme \"A\"");
        assertTrue(
                editor.text(Editor.MAIN).contains("recommendation second theme a owner chief addresses late\n"),
                editor.text(Editor.MAIN));
    }

    @Test
    void aRecommendationIsGivenAnOwnerInItsPlace() {
        Editor editor = Editor.withHead("""

            theme a: A
            owner chief: Chief inspector
            owner crime: Crime manager

            chapter one: One

            afi late
                Late.

            recommendation first theme a owner chief addresses late
                First.

            recommendation second theme a addresses late
                Second.
            """);
        assertEquals(
                List.of("Have it seen to by \"Chief inspector\"", "Have it seen to by \"Crime manager\""),
                actions(editor, "recommendation-without-owner").stream()
                        .map(CodeAction::getTitle)
                        .toList());
        mend(editor, "recommendation-without-owner", "Have it seen to by \"Crime manager\"");
        assertTrue(
                editor.text(Editor.MAIN).contains("recommendation second theme a owner crime addresses late\n"),
                editor.text(Editor.MAIN));
    }

    @Test
    void proseBeforeTheFirstChapterIsNotMadeAParagraph() {
        Editor editor = Editor.withHead("theme a: A\n\n    Words.\n\nchapter one: One\n\n    More.\n");
        assertEquals(List.of(), actions(editor, "prose-misplaced"));
    }

    private static Editor areas(String findings) {
        Editor editor = Editor.with("report x: X\n").open("areas.inspection", AREAS);
        return editor.open(Editor.MAIN, head("areas") + "\nchapter findings: What We Found\n\n" + findings);
    }

    private static String head(String framework) {
        return Editor.HEAD.replace("framework plain", "framework " + framework);
    }

    private static void mend(Editor editor, String rule, String title) {
        List<String> before = new ArrayList<>(editor.rules(Editor.MAIN));
        assertTrue(before.remove(rule), rule + " is not among " + before);
        CodeAction action = actions(editor, rule).stream()
                .filter(offered -> offered.getTitle().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actions(editor, rule).stream()
                        .map(CodeAction::getTitle)
                        .toList()
                        .toString()));
        apply(editor, action);
        List<String> after = new ArrayList<>(editor.rules(Editor.MAIN));
        before.forEach(after::remove);
        // what an author has still to write is told as that, and not as another mistake
        after.removeIf("to-do-left"::equals);
        assertEquals(List.of(), after, editor.text(Editor.MAIN));
    }

    private static void apply(Editor editor, CodeAction action) {
        action.getEdit()
                .getChanges()
                .forEach((uri, edits) -> editor.apply(uri.substring(uri.lastIndexOf('/') + 1), edits));
    }

    private static List<CodeAction> actions(Editor editor, String rule) {
        List<CodeAction> actions = new ArrayList<>();
        for (Diagnostic problem : editor.problems(Editor.MAIN)) {
            if (problem.getCode().getLeft().equals(rule)) {
                CodeActionParams params = new CodeActionParams(
                        new TextDocumentIdentifier(Editor.uri(Editor.MAIN)),
                        problem.getRange(),
                        new CodeActionContext(List.of(problem)));
                Editor.await(editor.documents().codeAction(params)).stream()
                        .map(Either::getRight)
                        .forEach(actions::add);
            }
        }
        return actions;
    }
}
