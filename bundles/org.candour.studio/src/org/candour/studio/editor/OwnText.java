// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.candour.language.editing.PastedText;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.OpenTexts;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Knows text that was copied or cut from a report: it stands in one that is open, or was the last to be deleted. */
final class OwnText implements IDocumentListener {

    private static final OwnText MEMORY = new OwnText();
    private static final int SHORTEST = 2;

    private String lastDeleted = "";
    private boolean begun;

    private OwnText() {}

    /** Begins to remember what is deleted from open texts, if that has not begun. */
    static void begin() {
        if (!MEMORY.begun) {
            MEMORY.begun = true;
            OpenTexts texts = Session.get().texts();
            texts.onOpen(text -> text.document().addDocumentListener(MEMORY));
            texts.onClose(text -> text.document().removeDocumentListener(MEMORY));
        }
    }

    /** Whether a text comes from a report, so that its marks mean what they say. */
    static boolean holds(String pasted) {
        String clipping = simple(pasted);
        return clipping.equals(MEMORY.lastDeleted)
                || PastedText.isOurs(clipping)
                || Session.get().texts().all().stream().anyMatch(text -> stands(clipping, text));
    }

    private static boolean stands(String clipping, OpenText text) {
        return simple(text.document().get()).contains(clipping);
    }

    private static String simple(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent edit) {
        if (edit.getLength() < SHORTEST) {
            return;
        }
        try {
            lastDeleted = simple(edit.getDocument().get(edit.getOffset(), edit.getLength()));
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("An edit beyond the end of the text", e);
        }
    }

    @Override
    public void documentChanged(DocumentEvent edit) {
        // What was there before is remembered already.
    }
}
