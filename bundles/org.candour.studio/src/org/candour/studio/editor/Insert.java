// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.candour.studio.editing.Snippet;
import org.candour.studio.words.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** Inserts a construct of the language, with the places to fill in marked; which one, the command's identity ends with. */
public final class Insert extends AbstractHandler {

    private static final String WITHIN_PROSE = "footnote";

    @Override
    public Object execute(ExecutionEvent event) {
        String command = event.getCommand().getId();
        String construct = command.substring(command.lastIndexOf('.') + 1);
        ReportEditor.of(event).ifPresent(editor -> insert(editor, construct));
        return null;
    }

    private static void insert(ReportEditor editor, String construct) {
        String words = Words.text("insert." + construct);
        int at = editor.caret();
        if (!construct.equals(WITHIN_PROSE)) {
            at = endOfParagraph(editor.text().document(), at);
            words = (at == 0 ? "" : "\n") + words;
        }
        Snippet.of(words).insert(editor.viewer(), at, 0);
        editor.part().setFocus();
    }

    /** A construct begins below the paragraph the caret stands in. */
    private static int endOfParagraph(IDocument document, int offset) {
        try {
            int line = document.getLineOfOffset(offset);
            while (line < document.getNumberOfLines() - 1 && !isBlank(document, line)) {
                line++;
            }
            IRegion found = document.getLineInformation(line);
            return isBlank(document, line) ? found.getOffset() : found.getOffset() + found.getLength();
        } catch (BadLocationException e) {
            return document.getLength();
        }
    }

    private static boolean isBlank(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength()).isBlank();
    }
}
