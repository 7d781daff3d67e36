// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.studio.editing.Edits;
import org.candour.studio.editor.ReportEditor;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class PlatformWordsTest {

    private static final String FIRST = "report main: Main\n\ninclude: second.inspection\n";
    private static final String SECOND = "chapter one: One\n\n    Words.\n";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @AfterEach
    void closeAll() {
        Bench.closeAll();
    }

    @Test
    void whetherToSaveIsAskedInPlainWords() throws Exception {
        ReportEditor first = Bench.open(folder.resolve("first.inspection"), FIRST);
        Bench.typeAfter(first, "Main", "s");

        List<String> asked = Bench.cancelWhenAsked();
        Bench.page().closeEditor(first.part(), true);
        assertEquals(
                List.of("Save your changes?", "first.inspection has changes that are not saved. Save them?"),
                asked.subList(0, 2));
    }

    @Test
    void whetherToUndoInSeveralFilesIsAskedInPlainWords() throws Exception {
        ReportEditor second = Bench.open(folder.resolve("second.inspection"), SECOND);
        ReportEditor first = Bench.open(folder.resolve("first.inspection"), FIRST);
        Edits.apply("Number", new WorkspaceEdit(Map.of(uri(first), List.of(number()), uri(second), List.of(number()))));

        List<String> asked = Bench.cancelWhenAsked();
        Bench.undo(first);
        assertEquals("“Number” changed other files as well as first.inspection. Undo it in all of them?", asked.get(1));
        assertTrue(asked.contains("&Keep the Change"), asked.toString());
        assertTrue(second.text().document().get().startsWith("1 "));
    }

    private static String uri(ReportEditor editor) {
        return editor.text().file().toUri().toString();
    }

    private static TextEdit number() {
        return new TextEdit(new Range(new Position(0, 0), new Position(0, 0)), "1 ");
    }
}
