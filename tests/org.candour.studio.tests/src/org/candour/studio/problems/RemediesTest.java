// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class RemediesTest {
    private static final String REPORT = """
        report small: A Small Report

        chapter findings: What We Found

            See @slowly.

        afi slow
            It is slow.
        """;
    private static final String MESSAGE = "There is no part of this report called \"slowly\". Did you mean \"slow\"?";
    private static final String REMEDY = "Write \"slow\" instead of \"slowly\"";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private ReportEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = Bench.open(folder.resolve("small.inspection"), REPORT);
        Bench.until(
                "the name is underlined, not " + Bench.underlined(editor),
                () -> Bench.underlined(editor).contains(MESSAGE));
        int at = REPORT.indexOf("slowly");
        editor.part().selectAndReveal(at, 0);
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void theRemediesOfAListedProblemAreOfferedOnceInTheTextAndInTheList() throws Exception {
        Bench.until("the problem is listed", () -> listed().size() == 1);

        List<String> offered = names(Bench.proposals(editor));
        assertTrue(offered.contains(REMEDY), offered::toString);
        assertEquals(offered.stream().distinct().toList(), offered);
        Bench.proposals(editor).forEach(proposal -> assertNotNull(proposal.getImage(), proposal.getDisplayString()));

        IMarkerResolution[] remedies = IDE.getMarkerHelpRegistry().getResolutions(listed().getFirst());
        assertTrue(Arrays.stream(remedies).map(IMarkerResolution::getLabel).anyMatch(REMEDY::equals));
    }

    @Test
    void theRemediesOfAProblemThatIsNotSavedAreOffered() throws Exception {
        Bench.typeAfter(editor, "See @slowly.", " See @slowy.");
        String message = MESSAGE.replace("slowly", "slowy");
        Bench.until("the name is underlined", () -> Bench.underlined(editor).contains(message));
        editor.part().selectAndReveal(editor.caret() - 3, 0);

        assertEquals(
                1,
                names(Bench.proposals(editor)).stream()
                        .filter(REMEDY.replace("slowly", "slowy")::equals)
                        .count());
        assertTrue(listed().stream()
                .noneMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").equals(message)));
    }

    @Test
    void aRemedyChosenInTheListPutsTheTextRight() throws Exception {
        Bench.until("the problem is listed", () -> listed().size() == 1);

        Menu menu = MendListed.menu(Bench.page().getWorkbenchWindow().getShell(), listed().getFirst());
        Arrays.stream(menu.getItems())
                .filter(item -> item.getText().equals(REMEDY))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        menu.dispose();

        assertEquals(REPORT.replace("slowly", "slow"), editor.text().document().get());
    }

    private static List<String> names(List<ICompletionProposal> proposals) {
        return proposals.stream().map(ICompletionProposal::getDisplayString).toList();
    }

    private List<IMarker> listed() throws Exception {
        return Bench.listed().stream()
                .filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").equals(MESSAGE))
                .toList();
    }
}
