// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.List;
import org.candour.studio.editing.Edits;
import org.candour.studio.session.Session;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;

/** Tidies the layout of a file: structure lines, blank lines and indentation, never a word. */
public final class Format extends AbstractHandler {

    private static final int INDENT = 4;

    @Override
    public Object execute(ExecutionEvent event) {
        ReportEditor.of(event).ifPresent(Format::format);
        return null;
    }

    private static void format(ReportEditor editor) {
        DocumentFormattingParams params =
                new DocumentFormattingParams(Session.name(editor.text().file()), new FormattingOptions(INDENT, true));
        List<? extends TextEdit> edits = Session.soon(Session.get().ask().formatting(params), List.<TextEdit>of());
        IRewriteTarget target = editor.part().getAdapter(IRewriteTarget.class);
        target.beginCompoundChange();
        try {
            Edits.together(editor.text().document(), edits).apply(editor.text().document());
        } catch (BadLocationException e) {
            ILog.get().warn("The text changed while it was tidied.", e);
        } finally {
            target.endCompoundChange();
        }
    }
}
