// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.candour.studio.editing.Edits;
import org.candour.studio.session.Places;
import org.candour.studio.window.Bench;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EditorTest {

    private static final String FINDINGS = """
        chapter findings: What We Found

        domain reducing-crime

        area volume-crime-reduction

        afi follow-up
            Actions agreed with partners are seldom followed up.

        recommendation follow-up-actions addresses follow-up
            The unit should agree with its partners how actions are followed up.
        """;

    private static final String MAIN = """
        report small: A Small Report
        subject: A Unit
        force: A Force
        inspectorate: An Inspectorate
        framework going-local-3

        chapter summary: Executive Summary

            See @follow-up and @follow-up-actions.

        include: findings.inspection
        """;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private ReportEditor findings;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("main.inspection"), MAIN);
        findings = Bench.open(folder.resolve("findings.inspection"), FINDINGS);
        // The file belongs to the report as soon as that is open too.
        Bench.open(folder.resolve("main.inspection"));
        findings = Bench.open(folder.resolve("findings.inspection"));
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void wordsWrapAndChaptersStandOut() throws Exception {
        assertTrue(findings.viewer().getTextWidget().getWordWrap());
        Bench.until("the chapter stands out", this::chapterStandsOut);
    }

    @Test
    void wordsPutInThePlaceOfTheSameWordsLookTheSame() throws Exception {
        Bench.until("the chapter stands out", this::chapterStandsOut);
        findings.text().document().set(FINDINGS);
        assertFalse(chapterStandsOut());
        Bench.until("the chapter stands out again", this::chapterStandsOut);
    }

    private boolean chapterStandsOut() {
        return Arrays.stream(findings.viewer().getTextWidget().getStyleRanges()).anyMatch(EditorTest::isLarge);
    }

    private static boolean isLarge(StyleRange range) {
        return range.font != null
                && range.start < FINDINGS.indexOf('\n')
                && range.font.getFontData()[0].getHeight() > 15;
    }

    @Test
    void aProblemIsUnderlinedAsOneTypesAndListedOnSavingAndAQuickFixRemovesIt() throws Exception {
        Bench.typeAfter(findings, "addresses follow-up", "s");
        String message = "There is no AFI called \"follow-ups\". Did you mean \"follow-up\"?";
        Bench.until("the name is underlined", () -> Bench.underlined(findings).contains(message));
        assertTrue(listedFor(message).isEmpty(), "Nothing is listed before it is saved.");

        findings.part().doSave(null);
        Bench.until("the problem is listed", () -> listedFor(message).size() == 1);

        IMarkerResolution[] remedies =
                IDE.getMarkerHelpRegistry().getResolutions(listedFor(message).get(0));
        assertTrue(remedies.length > 0, "There is a remedy.");
        remedies[0].run(listedFor(message).get(0));
        Bench.until(
                "nothing is underlined there", () -> !Bench.underlined(findings).contains(message));
        assertEquals(FINDINGS, findings.text().document().get());

        findings.part().doSave(null);
        Bench.until("nothing is listed", () -> listedFor(message).isEmpty());
    }

    private static List<IMarker> listedFor(String message) throws Exception {
        return Bench.listed().stream()
                .filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").equals(message))
                .toList();
    }

    @Test
    void aNameIsChangedInAllFilesAndTheChangeIsUndoneAsOne() throws Exception {
        int at = FINDINGS.indexOf("follow-up\n");
        Edits.apply(
                "Rename", Rename.edit(findings, Places.position(findings.text().document(), at), "loose-ends"));
        ReportEditor main = Bench.open(folder.resolve("main.inspection"));
        assertEquals(MAIN.replace("@follow-up ", "@loose-ends "), words(main));
        assertEquals(
                FINDINGS.replace("afi follow-up\n", "afi loose-ends\n")
                        .replace("addresses follow-up\n", "addresses loose-ends\n"),
                words(findings));

        Bench.agreeWhenAsked();
        Bench.undo(main);
        assertEquals(MAIN, words(main));
        assertEquals(FINDINGS, words(findings));
    }

    private static String words(ReportEditor editor) {
        return editor.text().document().get();
    }

    @Test
    void namesAreOfferedAfterAnAtSign() throws Exception {
        ReportEditor main = Bench.open(folder.resolve("main.inspection"));
        Bench.typeAfter(main, "@follow-up-actions.", " See @");
        Bench.until("the names are offered", () -> offers(main).contains("follow-up"));
    }

    @Test
    void whatGoesOnFromWhatHasBeenTypedIsOfferedFirstAndWhatDoesNotFitIsNot() throws Exception {
        Bench.typeAfter(findings, "seldom followed up.\n", "\nst");
        Bench.until(
                "the strength is offered",
                () -> offers(findings).stream()
                        .findFirst()
                        .filter("strength"::equals)
                        .isPresent());
        assertFalse(offers(findings).contains("afi"));
    }

    private static List<String> offers(ReportEditor editor) {
        return Arrays.stream(new Completion().computeCompletionProposals(editor.viewer(), editor.caret()))
                .map(ICompletionProposal::getDisplayString)
                .toList();
    }

    @Test
    void theOutlineShowsTheFindings() throws Exception {
        IContentOutlinePage outline = findings.part().getAdapter(IContentOutlinePage.class);
        outline.createControl(Bench.page().getWorkbenchWindow().getShell());
        Tree tree = (Tree) outline.getControl();
        Bench.until("the chapter is in the outline", () -> tree.getItemCount() == 1);
        assertEquals("What We Found", tree.getItem(0).getText());
        outline.dispose();
        tree.dispose();
    }
}
