// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import org.candour.studio.editing.EachOnce;
import org.candour.studio.editor.ReportEditor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

/** Gives each editor of a report its aids when it opens. */
public final class TypingAids implements IPartListener2 {

    private TypingAids() {}

    /** Begins with the editors of a window that are open now. */
    public static void begin(IWorkbenchWindow window) {
        TypingAids aids = new TypingAids();
        window.getPartService().addPartListener(aids);
        for (IEditorReference editor : window.getActivePage().getEditorReferences()) {
            aids.partOpened(editor);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof ITextEditor editor) {
            StatusFields.remove(editor);
            ReportEditor.of(editor).map(ReportEditor::viewer).ifPresent(TypingAids::aid);
        }
    }

    private static void aid(ITextViewer viewer) {
        EachOnce.in(viewer);
        if (viewer instanceof ITextViewerExtension keys) {
            keys.prependVerifyKeyListener(new TabKey(viewer));
        }
    }
}
