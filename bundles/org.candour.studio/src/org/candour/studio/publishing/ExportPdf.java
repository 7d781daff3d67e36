// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.publishing;

import java.nio.file.Path;
import java.util.Optional;
import org.candour.publish.PublicationOptions;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the report in the editor and asks where its PDF is to go. */
public final class ExportPdf extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<ReportEditor> editor = ReportEditor.of(event);
        if (editor.isEmpty()) {
            MessageDialog.openInformation(shell, Words.text("export.title"), Words.text("export.nothing"));
            return null;
        }
        if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
            return null;
        }
        Path file = editor.get().text().file();
        Path main = Session.soon(Session.get().withReport(file, reading -> Session.key(reading.mainFile())), file);
        ask(shell, main).ifPresent(pdf -> new ExportJob(main, new PublicationOptions(pdf, false)).schedule());
        return null;
    }

    private static Optional<Path> ask(Shell shell, Path main) {
        Path usual = PublicationOptions.beside(main).output();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Words.text("export.title"));
        dialog.setFilterPath(usual.getParent().toString());
        dialog.setFileName(usual.getFileName().toString());
        dialog.setFilterExtensions(new String[] {"*.pdf"});
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
