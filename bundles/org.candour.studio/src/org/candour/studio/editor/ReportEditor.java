// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.Optional;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Session;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The editor that is in front, when it shows a report file.
 *
 * @param part the editor
 * @param viewer its viewer
 * @param text its text
 */
public record ReportEditor(ITextEditor part, ITextViewer viewer, OpenText text) {

    /** The one a command is meant for. */
    public static Optional<ReportEditor> of(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor ? of(editor) : Optional.empty();
    }

    /** An editor, if it shows a report file. */
    public static Optional<ReportEditor> of(ITextEditor editor) {
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        if (viewer == null || viewer.getDocument() == null) {
            return Optional.empty();
        }
        return Session.get().texts().of(viewer.getDocument()).map(text -> new ReportEditor(editor, viewer, text));
    }

    /** Where the caret stands. */
    public int caret() {
        return viewer.getSelectedRange().x;
    }
}
