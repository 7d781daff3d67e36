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
            """;
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
        action.getEdit()
                .getChanges()
                .forEach((uri, edits) -> editor.apply(uri.substring(uri.lastIndexOf('/') + 1), edits));
        List<String> after = new ArrayList<>(editor.rules(Editor.MAIN));
        before.forEach(after::remove);
        // what an author has still to write is told as that, and not as another mistake
        after.removeIf("to-do-left"::equals);
        assertEquals(List.of(), after, editor.text(Editor.MAIN));
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
