// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.candour.language.editing.PastedText;
import org.candour.language.editing.Typing;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** What is pasted from Word or a browser becomes prose of the report; what was copied from a report stays as it is. */
public final class Pasting implements IAutoEditStrategy {

    /** Pasting in one editor. */
    public Pasting() {
        OwnText.begin();
    }

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text == null || command.text.length() < 2 || Display.getCurrent() == null) {
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            boolean isPasted = clipboard.getContents(TextTransfer.getInstance()) instanceof String plain
                    && withoutReturns(plain).equals(withoutReturns(command.text));
            if (isPasted && !OwnText.holds(command.text)) {
                put(command, pasted(document.get(), command, clipboard.getContents(HTMLTransfer.getInstance())));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private static String withoutReturns(String text) {
        return text.replace("\r", "");
    }

    private static Typing pasted(String text, DocumentCommand command, Object html) {
        int to = command.offset + command.length;
        return html instanceof String page
                ? PastedText.html(page, text, command.offset, to)
                : PastedText.plain(command.text, text, command.offset, to);
    }

    private static void put(DocumentCommand command, Typing typing) {
        command.offset = typing.change().offset();
        command.length = typing.change().length();
        command.text = typing.change().text();
        command.caretOffset = typing.caret();
        command.shiftsCaret = false;
    }
}
