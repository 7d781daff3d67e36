// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.studio.files.ReportFolders;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Makes the edits that the server proposes, in all files at once. Open files are left unsaved, others are saved. */
public final class Edits {

    private Edits() {}

    /**
     * Makes edits; Edit, Undo takes them all back.
     *
     * @param name what they are called in the menu
     */
    public static void apply(String name, WorkspaceEdit edit) {
        try {
            CompositeChange change = new CompositeChange(name);
            for (Map.Entry<Path, List<TextEdit>> file : byFile(edit).entrySet()) {
                change.add(change(file.getKey(), file.getValue()));
            }
            change.initializeValidationData(new NullProgressMonitor());
            PerformChangeOperation operation = new PerformChangeOperation(change);
            operation.setUndoManager(RefactoringCore.getUndoManager(), name);
            ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private static Map<Path, List<TextEdit>> byFile(WorkspaceEdit edit) {
        Map<Path, List<TextEdit>> byFile = new LinkedHashMap<>();
        if (edit.getChanges() != null) {
            edit.getChanges().forEach((uri, edits) -> add(byFile, uri, edits));
        }
        if (edit.getDocumentChanges() != null) {
            edit.getDocumentChanges().stream()
                    .filter(change -> change.isLeft())
                    .map(change -> change.getLeft())
                    .forEach(change -> change.getEdits().forEach(one -> {
                        if (one.isLeft()) {
                            add(byFile, change.getTextDocument().getUri(), List.of(one.getLeft()));
                        }
                    }));
        }
        return byFile;
    }

    private static void add(Map<Path, List<TextEdit>> byFile, String uri, List<TextEdit> edits) {
        byFile.computeIfAbsent(Session.path(uri), path -> new ArrayList<>()).addAll(edits);
    }

    private static TextFileChange change(Path path, List<TextEdit> edits) throws CoreException {
        IFile file = ReportFolders.show(path);
        TextFileChange change = new TextFileChange(file.getName(), file);
        boolean open = Session.get().texts().of(path).isPresent();
        change.setSaveMode(open ? TextFileChange.LEAVE_DIRTY : TextFileChange.FORCE_SAVE);
        change.setEdit(together(change.getCurrentDocument(new NullProgressMonitor()), edits));
        return change;
    }

    /** Edits of one document as one. */
    public static MultiTextEdit together(IDocument document, List<? extends TextEdit> edits) {
        MultiTextEdit together = new MultiTextEdit();
        for (TextEdit edit : edits) {
            Position place = Places.region(document, edit.getRange());
            together.addChild(new ReplaceEdit(place.offset, place.length, edit.getNewText()));
        }
        return together;
    }
}
