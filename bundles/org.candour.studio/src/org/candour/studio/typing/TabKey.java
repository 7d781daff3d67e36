// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import java.util.Optional;
import org.candour.language.editing.SmartTab;
import org.candour.language.editing.Typing;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/** Nests items of lists, walks through tables and indents prose when Tab, or Shift and Tab, are struck. */
record TabKey(ITextViewer viewer) implements VerifyKeyListener {

    @Override
    public void verifyKey(VerifyEvent key) {
        boolean back = key.stateMask == SWT.SHIFT;
        Point selection = viewer.getSelectedRange();
        if (!key.doit || key.character != SWT.TAB || key.stateMask != SWT.NONE && !back || selection.y > 0) {
            return;
        }
        String text = viewer.getDocument().get();
        Optional<Typing> typing = back ? SmartTab.back(text, selection.x) : SmartTab.forward(text, selection.x);
        typing.ifPresent(one -> {
            key.doit = false;
            put(one);
        });
    }

    private void put(Typing typing) {
        IDocument document = viewer.getDocument();
        try {
            if (typing.change().length() > 0 || !typing.change().text().isEmpty()) {
                document.replace(
                        typing.change().offset(),
                        typing.change().length(),
                        typing.change().text());
            }
            viewer.setSelectedRange(typing.caret(), 0);
        } catch (BadLocationException e) {
            throw new IllegalStateException("The text has changed under the key", e);
        }
    }
}
