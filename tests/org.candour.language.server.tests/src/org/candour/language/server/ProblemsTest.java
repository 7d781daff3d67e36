// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.model.Section;
import org.candour.model.report.WholeReport;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final String PART = "part.inspection";
    private static final String BROKEN = """

            chapter findings: What We Found

            afi delivery-groups
                Delivery groups plan projects.

            recommendation rigour
                Do it.

            list recommendations
            """;

    @Test
    void aProblemIsToldWithItsRuleItsPlaceAndHowMuchItMatters() {
        Editor editor = Editor.withHead(BROKEN);
        Diagnostic problem = editor.problems(Editor.MAIN).stream()
                .filter(told -> told.getSeverity() == DiagnosticSeverity.Error)
                .findFirst()
                .orElseThrow();
        assertEquals("recommendation-addresses-no-afi", problem.getCode().getLeft());
        assertEquals("rigour", editor.at(Editor.MAIN, problem.getRange()));
        assertTrue(problem.getMessage().getLeft().startsWith("Recommendation \"rigour\" addresses no area"));
    }

    @Test
    void theIndentationOfProseIsNotPartOfAProblem() {
        Editor editor = Editor.withHead("\nchapter two: Two\n\n    To do: say what was found.\n");
        Diagnostic left = editor.problems(Editor.MAIN).stream()
                .filter(told -> told.getCode().getLeft().equals("to-do-left"))
                .findFirst()
                .orElseThrow();
        assertEquals("To do: say what was found.", editor.at(Editor.MAIN, left.getRange()));
    }

    @Test
    void whatIsPutRightIsToldToBeGone() {
        Editor editor = Editor.withHead(BROKEN);
        assertTrue(editor.rules(Editor.MAIN).contains("recommendation-addresses-no-afi"));
        editor.replace(Editor.MAIN, "recommendation rigour\n", "recommendation rigour addresses delivery-groups\n");
        assertEquals(List.of(), editor.rules(Editor.MAIN));
    }

    @Test
    void anEditOfOneFileIsToldOfAnother() {
        Editor editor = Editor.withHead("\ninclude: part.inspection\n\nchapter two: Two\n\n    See @delivery-groups.\n")
                .open(PART, "chapter one: One\n\nsection delivery-groups: Groups\n\n    Words.\n");
        assertEquals(List.of(), editor.rules(Editor.MAIN));
        editor.replace(PART, "delivery-groups", "groups");
        assertEquals(List.of("unknown-name"), editor.rules(Editor.MAIN));
    }

    @Test
    void aFileBecomesPartOfTheReportThatIncludesIt() {
        Editor editor = Editor.withHead("\nchapter two: Two\n\n    See @there.\n")
                .open(PART, "chapter there: There\n\n    Words.\n");
        assertEquals(List.of("unknown-name"), editor.rules(Editor.MAIN));
        editor.replace(Editor.MAIN, "chapter two", "include: part.inspection\n\nchapter two");
        assertEquals(List.of(), editor.rules(Editor.MAIN));
        int files = Editor.await(editor.server()
                .withReport(Editor.file(PART), reading -> reading.files().size()));
        assertEquals(3, files, "main file, part and framework");
    }

    @Test
    void aFileThatIsNotIncludedAnyMoreStandsAlone() {
        Editor editor =
                Editor.withHead("\ninclude: part.inspection\n").open(PART, "chapter one: One\n\n    See {force}.\n");
        assertEquals(List.of(), editor.rules(Editor.MAIN));
        editor.replace(Editor.MAIN, "include: part.inspection", "");
        editor.rest();
        int files = Editor.await(editor.server()
                .withReport(Editor.file(PART), reading -> reading.files().size()));
        assertEquals(1, files);
    }

    @Test
    void theReportOverAllItsFilesIsPutTogetherOnceUntilItIsEdited() {
        Editor editor = Editor.withHead("\ninclude: part.inspection\n").open(PART, "chapter one: One\n\n    Words.\n");
        WholeReport whole = whole(editor);
        assertSame(whole, whole(editor));
        editor.replace(PART, "chapter one: One\n", "chapter one: One\n\nsection more: More\n");
        WholeReport edited = whole(editor);
        assertNotSame(whole, edited);
        assertEquals("more", edited.first(Section.class).orElseThrow().getName());
    }

    private static WholeReport whole(Editor editor) {
        return Editor.await(editor.server().withReport(Editor.file(PART), (reading, whole) -> whole));
    }

    @Test
    void aClosedFileIsWhatTheDiskHolds() {
        Editor editor = Editor.withHead("\ninclude: part.inspection\n").open(PART, "chapter one: One\n\n    Words.\n");
        assertEquals(List.of(), editor.rules(Editor.MAIN));
        editor.close(PART);
        assertEquals(List.of("include-missing"), editor.rules(Editor.MAIN));
        assertFalse(editor.told().problems(Editor.file(PART)).stream()
                .anyMatch(problem -> problem.getSeverity() == DiagnosticSeverity.Error));
    }
}
