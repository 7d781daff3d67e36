// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFieldsTest {

    @TempDir
    Path folder;

    @Test
    void theStatusLineDoesNotSpeakAsToProgrammers() throws Exception {
        ReportEditor editor = Bench.open(folder.resolve("status.inspection"), "chapter one: One\n");
        IStatusLineManager line = editor.part().getEditorSite().getActionBars().getStatusLineManager();
        assertNull(line.find(ITextEditorActionConstants.STATUS_CATEGORY_INPUT_POSITION));
        assertNull(line.find(ITextEditorActionConstants.STATUS_CATEGORY_INPUT_MODE));
        Bench.page().closeAllEditors(false);
    }
}
