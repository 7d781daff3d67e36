// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candour.studio.session.Places;
import org.candour.studio.words.Words;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens files in the editor. */
public final class Opening {

    private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private Opening() {}

    /**
     * Opens a report file, or shows a folder. What keeps it from being opened is told in a dialog.
     *
     * @param path an absolute path
     */
    public static Optional<IEditorPart> open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                ReportFolders.showFolder(path);
                return Optional.empty();
            }
            IFile file = ReportFolders.show(path);
            RecentReports.add(path);
            return Optional.of(IDE.openEditor(page(), file, EDITOR));
        } catch (CoreException e) {
            return refuse(path, e);
        }
    }

    /** Opens a report file at a place. */
    public static void open(Path path, Range place) {
        open(path)
                .filter(ITextEditor.class::isInstance)
                .map(ITextEditor.class::cast)
                .ifPresent(editor -> {
                    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                    org.eclipse.jface.text.Position region = Places.region(document, place);
                    editor.selectAndReveal(region.offset, region.length);
                });
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static Optional<IEditorPart> refuse(Path path, CoreException why) {
        ILog.get().log(why.getStatus());
        MessageDialog.openInformation(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                Words.text("name"),
                why instanceof OwnFilesThere ? why.getMessage() : Words.text("open.refused", path));
        return Optional.empty();
    }
}
