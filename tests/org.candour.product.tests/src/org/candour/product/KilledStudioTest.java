// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(
        named = "CANDOUR_OWN_SCREEN",
        matches = "yes",
        disabledReason = "It would press keys on the screen of whoever runs it; it needs one of its own, by Xvfb.")
class KilledStudioTest {
    private static final String TYPED = " and nobody had saved this";
    /** A place among the words of a report, and in the window's middle, where a question stands. */
    private static final int IN_TEXT_X = 600;

    private static final int IN_TEXT_Y = 400;
    private static final int IN_WINDOW_X = 720;
    private static final int IN_WINDOW_Y = 450;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private Path report;
    private Path data;
    private Typist typist;

    @BeforeEach
    void write() throws Exception {
        report = SmallReport.write(folder);
        data = folder.resolve("data");
        typist = new Typist(Path.of("target").toAbsolutePath());
    }

    @Test
    void whatWasTypedBeforeTheStudioWasKilledIsThereWhenItIsStartedAgain() throws Exception {
        RunningStudio first = start();
        typist.click(IN_TEXT_X, IN_TEXT_Y);
        typist.pressWithControl(KeyEvent.VK_END);
        typist.type(TYPED);
        typist.until(
                "the words are kept",
                () -> kept().filter(this::saysWhatWasTyped).isPresent());
        first.kill();
        assertEquals(SmallReport.TEXT, Files.readString(report));

        try (RunningStudio second = start()) {
            // Typing before the question comes does no harm to what was lost.
            typist.insist(
                    "the words are restored, and kept as they are not saved",
                    this::agree,
                    () -> kept().filter(this::saysWhatWasTyped).isPresent());
            assertEquals(SmallReport.TEXT, Files.readString(report), "They are saved only when somebody saves them.");
            typist.insist("the words are saved", this::save, () -> saysWhatWasTyped(report));
        }
    }

    private RunningStudio start() throws Exception {
        return RunningStudio.start(data, report, folder.resolve("log"));
    }

    /** Answers the question whether to restore the words, if it is there. */
    private void agree() {
        typist.click(IN_WINDOW_X, IN_WINDOW_Y);
        typist.press(KeyEvent.VK_ENTER);
    }

    private void save() {
        typist.click(IN_TEXT_X, IN_TEXT_Y);
        typist.pressWithControl(KeyEvent.VK_S);
    }

    /** The file in which the studio keeps unsaved words, if there is one. */
    private Optional<Path> kept() throws IOException {
        Path place = data.resolve(".metadata/.plugins/org.candour.studio/unsaved");
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".kept")).findFirst();
        }
    }

    private boolean saysWhatWasTyped(Path file) {
        try {
            return Files.readString(file).contains(TYPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
