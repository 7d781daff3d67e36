// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import java.util.List;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Takes out of the status line what editors of programs say there, such as "Insert" and "1 : 1 : 0". */
final class StatusFields {

    private static final List<String> PROGRAMMERS_FIELDS = List.of(
            ITextEditorActionConstants.STATUS_CATEGORY_ELEMENT_STATE,
            ITextEditorActionConstants.STATUS_CATEGORY_INPUT_MODE,
            ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION);

    private StatusFields() {}

    /** Takes the fields away that an editor has put there. */
    static void remove(ITextEditor editor) {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        for (String field : PROGRAMMERS_FIELDS) {
            IContributionItem found = line.find(field);
            if (found != null) {
                line.remove(found);
            }
        }
        line.update(true);
    }
}
