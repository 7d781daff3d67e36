// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.session.Session;
import org.candour.studio.window.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

    private static final String TEXT = "chapter summary: Summary\n\n    Some words.\n";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void whatIsTypedIsKeptAfterAPauseUntilItIsSaved() throws Exception {
        Path file = Session.key(folder.resolve("kept.inspection"));
        ReportEditor editor = Bench.open(file, TEXT);
        Bench.typeAfter(editor, "Some", " more");
        String typed = TEXT.replace("Some", "Some more");
        Bench.until("the words are kept", () -> Recovery.kept().contains(new KeptText(file, typed)));
        assertEquals(TEXT, Files.readString(file), "The file itself is not touched.");

        editor.part().doSave(null);
        Bench.until("nothing is kept", () -> keptOf(file).isEmpty());
    }

    @Test
    void whatWasKeptIsRestoredUnsaved() throws Exception {
        Path file = Session.key(folder.resolve("lost.inspection"));
        Files.writeString(file, TEXT);
        String typed = TEXT + "\n    And what was lost.\n";
        Recovery.restore(new KeptText(file, typed));
        ReportEditor editor = Bench.open(file);
        assertEquals(typed, editor.text().document().get());
        assertTrue(editor.part().isDirty());
    }

    @Test
    void whatIsTypedBeforeTheQuestionDoesNotTakeThePlaceOfWhatWasLost() throws Exception {
        Path file = folder.resolve("twice.inspection");
        Path place = folder.resolve("kept");
        KeptText lost = new KeptText(file, "what was lost");
        KeptText again = new KeptText(file, "what was lost next time");
        lost.write(place);
        KeptText.putAside(place);
        again.write(place);
        assertEquals(List.of(again), KeptText.in(place));
        KeptText.putAside(place);
        assertEquals(List.of(), KeptText.in(place));
        assertEquals(2, KeptText.aside(place).size());
        for (Path aside : KeptText.aside(place)) {
            assertTrue(List.of(lost, again).contains(KeptText.read(aside).orElseThrow()));
        }
    }

    private static List<KeptText> keptOf(Path file) throws Exception {
        return Recovery.kept().stream().filter(kept -> kept.file().equals(file)).toList();
    }
}
