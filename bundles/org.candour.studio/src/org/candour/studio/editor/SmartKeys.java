// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.Optional;
import org.candour.language.editing.SmartEnter;
import org.candour.language.editing.SmartTab;
import org.candour.language.editing.Typing;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Enter and Tab go on with what one is writing: prose, a list, a table. */
public final class SmartKeys implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length != 0 || command.text == null) {
            return;
        }
        if (isLineBreak(document, command.text)) {
            put(command, SmartEnter.at(document.get(), command.offset));
        } else if (command.text.equals("\t")) {
            Optional<Typing> tab = SmartTab.forward(document.get(), command.offset);
            tab.ifPresent(typing -> put(command, typing));
        }
    }

    private static boolean isLineBreak(IDocument document, String text) {
        return TextUtilities.equals(document.getLegalLineDelimiters(), text) != -1;
    }

    private static void put(DocumentCommand command, Typing typing) {
        command.offset = typing.change().offset();
        command.length = typing.change().length();
        command.text = typing.change().text();
        command.caretOffset = typing.caret();
        command.shiftsCaret = false;
    }
}
