// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final String FINDINGS = """

            theme delivery: Delivery
            owner commander: BCU commander

            chapter findings: What We Found

            afi answered
                This is answered already.

            afi delivery-groups
                Delivery groups plan projects rather than actions.

            afi partner-role
                Partners have no targets.

            strength design-advice
                Builders ask before plans are drawn.

            recommendation first addresses answered
                Do it.

            """;

    @Test
    void aLineBeginsWithAKeyword() {
        List<String> offered = Editor.withHead(FINDINGS + "r¦").offered();
        assertTrue(offered.containsAll(List.of("recommendation", "afi", "no afi", "chapter")), offered.toString());
    }

    @Test
    void headerLinesThatAreThereAreNotOfferedAgain() {
        List<String> offered = Editor.withHead("¦").offered();
        assertFalse(offered.contains("force"), offered.toString());
        assertTrue(offered.contains("marking"), offered.toString());
    }

    @Test
    void aFrameworkIsOfferedItsOwnLines() {
        List<String> offered = Editor.with("framework mine: Mine\n¦").offered();
        assertTrue(offered.contains("question"), offered.toString());
        assertFalse(offered.contains("recommendation"), offered.toString());
    }

    @Test
    void aWholeConstructIsInsertedWhereTheClientCanStepThroughIt() {
        CompletionItem item = item(Editor.withSnippets("¦"), "chapter");
        assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
        assertEquals(
                "chapter ${1:name}: ${2:Title}\n\n    $0",
                item.getTextEdit().getLeft().getNewText());
    }

    @Test
    void aPlainClientGetsPlainWords() {
        CompletionItem item = item(Editor.withHead("¦"), "chapter");
        assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
        assertEquals("chapter name: Title\n\n    ", item.getTextEdit().getLeft().getNewText());
    }

    @Test
    void afisThatNothingAnswersComeFirst() {
        Editor editor = Editor.withHead(FINDINGS + "recommendation second addresses ¦");
        assertEquals(List.of("delivery-groups", "partner-role", "answered"), editor.offered());
        CompletionItem first = editor.completion().getFirst();
        assertEquals("AFI · Delivery groups plan projects rather than actions.", first.getDetail());
    }

    @Test
    void afisInTheListAreNotOfferedAgain() {
        Editor editor = Editor.withHead(FINDINGS + "recommendation second addresses delivery-groups, p¦");
        assertEquals(List.of("partner-role", "answered"), editor.offered());
    }

    @Test
    void aListMayGoOnInTheNextLine() {
        Editor editor = Editor.withHead(FINDINGS + "recommendation second addresses delivery-groups,\n    ¦");
        assertEquals(List.of("partner-role", "answered"), editor.offered());
    }

    @Test
    void theWordBegunIsReplaced() {
        Editor editor = Editor.withHead(FINDINGS + "recommendation second addresses par¦");
        CompletionItem item = item(editor, "partner-role");
        assertEquals("par", editor.at(Editor.MAIN, item.getTextEdit().getLeft().getRange()));
    }

    @Test
    void clausesNotYetThereAreOffered() {
        assertEquals(
                List.of("theme", "owner", "implement by"),
                Editor.withHead(FINDINGS + "recommendation second addresses partner-role ¦")
                        .offered());
        assertEquals(
                List.of("self-assessed"),
                Editor.withHead("chapter one: One\n\nafi x s¦").offered());
    }

    @Test
    void themesOwnersStrengthsAndFrameworksAreKnown() {
        assertEquals(
                List.of("delivery"),
                Editor.withHead(FINDINGS + "recommendation second theme ¦").offered());
        assertEquals(
                List.of("commander"),
                Editor.withHead(FINDINGS + "consideration second owner ¦").offered());
        assertEquals(
                List.of("design-advice"),
                Editor.withHead(FINDINGS + "good-practice from ¦").offered());
        List<String> frameworks = Editor.with("report x: X\nframework ¦\n").offered();
        assertTrue(frameworks.containsAll(List.of("going-local-3", "best-value-review")), frameworks.toString());
    }

    @Test
    void aListNamesWhatToListAndHowAndALookItsColours() {
        assertTrue(Editor.withHead("chapter one: One\n\nlist ¦").offered().contains("recommendations"));
        assertEquals(
                List.of("navy", "plum", "slate"),
                Editor.with("report x: X\nlook ¦\n").offered());
        assertEquals(
                List.of("theme", "area"),
                Editor.withHead("chapter one: One\n\nlist recommendations by ¦").offered());
    }

    @Test
    void proseIsLeftInPeace() {
        assertEquals(
                List.of(),
                Editor.withHead(FINDINGS + "chapter two: Two\n\n    Some words and rec¦")
                        .offered());
        assertEquals(
                List.of(), Editor.withHead(FINDINGS + "chapter two: Some wor¦").offered());
        assertEquals(
                List.of(),
                Editor.withHead(FINDINGS + "chapter two: Two\n\n    someone@exa¦")
                        .offered());
    }

    @Test
    void anAtSignInProseOffersWhateverIsPrinted() {
        List<String> offered = Editor.withHead(FINDINGS + "chapter two: Two\n\n    See @de¦ there.")
                .offered();
        assertTrue(offered.containsAll(List.of("findings", "first", "delivery-groups", "two")), offered.toString());
        assertFalse(offered.contains("delivery"), "a theme is not printed");
    }

    @Test
    void aBraceInProseOffersFactsAndTheHead() {
        Editor editor = Editor.withHead("fact title: chief superintendent\nchapter one: One\n\n    A {¦ led it.");
        assertTrue(editor.offered().containsAll(List.of("title", "force", "fieldwork")));
        assertEquals("title}", item(editor, "title").getTextEdit().getLeft().getNewText());
    }

    @Test
    void theFrameworkSaysWhatIsStillWanted() {
        Editor editor = Editor.with("report x: X\nframework best-value-review\n\nchapter two: Two\n\njudgement ¦");
        assertFalse(editor.offered().isEmpty());
        Editor areas =
                Editor.with("report x: X\nframework going-local-3\n\nchapter findings: F\n\narea leadership\n\narea ¦");
        assertTrue(areas.offered().contains("training"));
        assertFalse(areas.offered().contains("leadership"));
        Editor lines = Editor.with("report x: X\nframework going-local-3\n\n¦");
        assertTrue(lines.offered().contains("chapter summary: Executive Summary"));
    }

    @Test
    void aJudgementTakesAGradeOfItsQuestion() {
        Editor editor = new EditorOfJudgement("judgement how-good is ¦").editor();
        assertEquals(List.of("good", "poor"), editor.offered());
    }

    @Test
    void aSeverityIsGivenToARule() {
        Editor editor = Editor.with("framework mine: Mine\nseverity ¦");
        assertTrue(editor.offered().contains("afi-unanswered"));
        assertEquals(
                List.of("error", "warning", "note", "off"),
                Editor.with("framework mine: Mine\nseverity afi-unanswered ¦").offered());
    }

    @Test
    void aLimitIsSetOnAPartOfTheFrameworkOrOnAKind() {
        String framework = "framework mine: Mine\nrequire summary: Summary\narea beats: Beats\n";
        List<String> offered = Editor.with(framework + "limit ¦").offered();
        assertEquals(List.of("summary", "beats", "report", "chapter", "area"), offered.subList(0, 5));
        assertEquals(List.of("to"), Editor.with(framework + "limit summary ¦").offered());
        assertEquals(
                List.of("words"),
                Editor.with(framework + "limit summary to 1,500 ¦").offered());
    }

    private record EditorOfJudgement(String line) {
        Editor editor() {
            String framework = """
                    framework judging: Judging
                    scale service: Quality
                    grade good: Good
                    grade poor: Poor
                    question how-good on service: How good?
                    """;
            return Editor.with("report x: X\n")
                    .open("judging.inspection", framework)
                    .open(Editor.MAIN, "report x: X\nframework judging\n\nchapter one: One\n\n" + line);
        }
    }

    private static CompletionItem item(Editor editor, String label) {
        return editor.completion().stream()
                .filter(item -> item.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
