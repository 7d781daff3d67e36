// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.candour.studio.editor.OutlineView;
import org.candour.studio.editor.ReportEditor;
import org.candour.studio.preview.PreviewView;
import org.candour.studio.problems.ProblemsView;
import org.candour.studio.window.Bench;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types into a report of a hundred pages as somebody would who thinks between words. When the property
 * {@code candour.keystrokes} names a file, it types for longer and writes there how long the window was held and by
 * what.
 */
class KeystrokeTest {
    private static final String LINES = "3500";
    private static final String TYPED = " and nobody has said which seperate partner, if any, is to act on it";
    private static final int SETTLED = 6_000;
    private static final int WORD = 150;
    private static final int THOUGHT = 800;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private final Random random = new Random(7);
    private ReportEditor editor;
    private int pressed;

    @BeforeEach
    void open() throws Exception {
        Bench.page().showView(OutlineView.ID);
        Bench.page().showView(ProblemsView.ID);
        Bench.page().showView(PreviewView.ID);
        Path report = generate();
        editor = Bench.open(report);
        Bench.page().activate(editor.part());
        String text = editor.text().document().get();
        editor.part().selectAndReveal(text.indexOf(".\n", text.length() / 2), 0);
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void aKeystrokeInAReportOfAHundredPagesDoesNotHoldTheWindow() throws Exception {
        String file = System.getProperty("candour.keystrokes", "");
        HeldTurns held;
        try (Turns turns = new Turns(Display.getCurrent())) {
            turns.during(SETTLED);
            type(turns, 60);
            held = type(turns, file.isEmpty() ? 70 : 150);
        }
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), held.toString());
        }
        assertTrue(held.median() < 20, held::toString);
        // Time at work, because other programs and the collection of rubbish do not add to it.
        assertTrue(held.mostWork() < 40, held::toString);
    }

    private HeldTurns type(Turns turns, int keys) {
        List<Turns.Turn> longest = new ArrayList<>();
        List<Turns.Turn> all = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            char key = TYPED.charAt(pressed++ % TYPED.length());
            Display.getCurrent().asyncExec(() -> Bench.press(editor, key));
            List<Turns.Turn> some = turns.during(pause(key));
            longest.add(Turns.longest(some));
            all.addAll(some);
        }
        return new HeldTurns(longest, all);
    }

    private int pause(char key) {
        int toNext = 60 + random.nextInt(31);
        return switch (key) {
            case ' ' -> toNext + WORD;
            case ',' -> toNext + THOUGHT;
            default -> toNext;
        };
    }

    private Path generate() throws Exception {
        Path home = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(home.resolve("benchmarks"))) {
            home = home.getParent();
        }
        Process generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        home.resolve("benchmarks/GenerateReport.java").toString(),
                        LINES,
                        folder.toString())
                .inheritIO()
                .start();
        assertTrue(generator.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, generator.exitValue());
        return folder.resolve("large.inspection").toAbsolutePath();
    }
}
