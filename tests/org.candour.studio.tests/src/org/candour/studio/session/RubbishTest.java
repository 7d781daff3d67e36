// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.window.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubbishTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private long used = 50 * MEGABYTE;
    private int collected;
    private final Rubbish rubbish = new Rubbish(() -> used, () -> {
        collected++;
        used -= 10 * MEGABYTE;
    });

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void littleIsLeftToItself() {
        rubbish.collect();
        rubbish.collect();
        used += 30 * MEGABYTE;
        rubbish.collect();
        assertEquals(1, collected);
    }

    @Test
    void muchIsCollected() {
        rubbish.collect();
        used += 40 * MEGABYTE;
        rubbish.collect();
        assertEquals(2, collected);
    }

    @Test
    void whoeverStopsTypingHasItCollected() throws Exception {
        byte[] more = new byte[64 * MEGABYTE];
        WeakReference<byte[]> gone = new WeakReference<>(new byte[MEGABYTE]);
        ReportEditor editor = Bench.open(folder.resolve("one.inspection").toAbsolutePath(), "report one: One\n");
        Bench.typeAfter(editor, "One", "s");
        Bench.until("it is collected", () -> gone.get() == null && more.length > 0);
    }
}
