// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.publishing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.candour.publish.Publication;
import org.candour.publish.PublicationOptions;
import org.candour.studio.problems.ProblemsView;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Says how an export ended. */
final class ExportReport {

    private ExportReport() {}

    static void show(Publication.Outcome outcome, Path report, PublicationOptions options) {
        switch (outcome) {
            case Publication.Done done -> done(done);
            case Publication.Refused refused -> refused(refused, report, options);
        }
    }

    private static void done(Publication.Done done) {
        StringBuilder words = new StringBuilder(Words.text(
                "export.done",
                done.file().getFileName(),
                done.pages(),
                done.file().getParent()));
        List<String> warnings = done.warnings();
        warnings.forEach(warning -> words.append("\n\n").append(warning));
        if (choice(MessageDialog.INFORMATION, words.toString(), "export.open", "export.close") == 0) {
            Program.launch(done.file().toString());
        }
    }

    private static void refused(Publication.Refused refused, Path report, PublicationOptions options) {
        long errors = refused.checkup().count().errors();
        String words = Words.text("export.refused", errors);
        switch (choice(MessageDialog.WARNING, words, "export.showProblems", "export.draft", "export.cancel")) {
            case 0 -> showProblems();
            case 1 -> new ExportJob(report, options.asDraft()).schedule();
            default -> {}
        }
    }

    static void showFailure(String why) {
        MessageDialog.openError(shell(), Words.text("export.title"), why);
    }

    private static int choice(int kind, String words, String... buttons) {
        String[] labels = Arrays.stream(buttons).map(Words::text).toArray(String[]::new);
        return MessageDialog.open(kind, shell(), Words.text("export.title"), words, 0, labels);
    }

    private static void showProblems() {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.showView(ProblemsView.ID);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }
}
