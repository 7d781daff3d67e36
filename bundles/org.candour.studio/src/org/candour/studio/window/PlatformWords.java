// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.words.Words;
import org.eclipse.ui.internal.WorkbenchMessages;

/**
 * The questions that the platform asks of its own accord, in words for people who write. It offers no other way to
 * change them: a file of translations would be read in its own language only.
 */
final class PlatformWords {

    private PlatformWords() {}

    /** Puts our words in place of the platform's, which fills their gaps itself. */
    static void replace() {
        WorkbenchMessages.Save_Resource = Words.text("unsaved.title");
        WorkbenchMessages.EditorManager_saveChangesQuestion = Words.text("unsaved.one");
        WorkbenchMessages.EditorManager_saveResourcesTitle = Words.text("unsaved.title");
        WorkbenchMessages.EditorManager_saveResourcesMessage = Words.text("unsaved.several");
        WorkbenchMessages.Operations_nonLocalUndoWarning = Words.text("undo.otherFiles");
        WorkbenchMessages.Operations_nonLocalRedoWarning = Words.text("redo.otherFiles");
        WorkbenchMessages.Operations_discardUndo = Words.text("undo.never");
        WorkbenchMessages.Operations_discardRedo = Words.text("redo.never");
        WorkbenchMessages.Operations_linearUndoViolation = Words.text("undo.laterFirst");
        WorkbenchMessages.Operations_linearRedoViolation = Words.text("redo.earlierFirst");
    }
}
