// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.publish.PublicationOptions;
import org.candour.studio.publishing.ExportJob;
import org.candour.studio.session.Session;
import org.candour.studio.window.Bench;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class NewReportTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void theWizardWritesAReportThatChecksWithoutErrorsAndIsExported() throws Exception {
        NewReportWizard wizard = new NewReportWizard();
        WizardDialog dialog = new WizardDialog(Bench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertTrue(!wizard.canFinish(), "Nothing is known yet.");
        wizard.reportPage().fill("North Moor BCU", folder);
        wizard.reportPage().choose("plum");
        assertTrue(wizard.canFinish());
        assertTrue(wizard.performFinish());
        dialog.close();

        Path file = Session.key(folder.resolve("north-moor-bcu/north-moor-bcu.inspection"));
        Bench.until("the report is open", () -> Session.get().texts().of(file).isPresent());
        assertTrue(Files.readString(file).contains("subject: North Moor BCU\n"));
        assertTrue(Files.readString(file).contains("\nframework going-local-3\nlook plum\n"));

        Path pdf = file.resolveSibling("north-moor-bcu.pdf");
        ExportJob export = new ExportJob(file, new PublicationOptions(pdf, false));
        export.schedule();
        List<String> said = new ArrayList<>();
        closeWhenItShows("Export PDF", said);
        Bench.until("the PDF is written and a window says so", () -> !said.isEmpty());
        assertEquals("%PDF", Files.readString(pdf, StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    /** A dialog waits for its user, and the test with it; so another user comes by now and then. */
    private static void closeWhenItShows(String title, List<String> said) {
        Display display = Display.getCurrent();
        display.timerExec(200, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.getText().equals(title) && shell.isVisible()) {
                    said.add(title);
                    shell.close();
                    return;
                }
            }
            closeWhenItShows(title, said);
        });
    }
}
