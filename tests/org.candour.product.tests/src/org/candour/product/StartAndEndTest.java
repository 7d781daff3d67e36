// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
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
        disabledReason = "It would open windows on the screen of whoever runs it; it needs one of its own, by Xvfb.")
class StartAndEndTest {
    /** What the desktop's own parts say on a machine that has no desktop. */
    private static final String NO_DESKTOP = "SWT SessionManagerDBus";

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private Path home;
    private Path report;
    private Path log;

    @BeforeEach
    void write() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        report = SmallReport.write(folder);
        log = folder.resolve("log");
    }

    @Test
    void theStudioKeepsItsFilesInTheHomeOfItsUserAndWritesDownWhatItKnowsWhenTheUserLogsOut() throws Exception {
        RunningStudio.startAtHome(home, report, log).end();

        Path metadata = home.resolve(".candour/.metadata");
        assertTrue(Files.isDirectory(metadata), "Its own files are not where they are expected.");
        assertTrue(
                Files.exists(metadata.resolve(".plugins/org.eclipse.e4.workbench/workbench.xmi")),
                "How the window looked is lost.");
        assertEquals(List.of(), complaints());
    }

    @Test
    void aStudioThatWasEndedLetsTheNextOneStart() throws Exception {
        RunningStudio.startAtHome(home, report, log).end();
        RunningStudio.startAtHome(home, report, log).end();
        assertEquals(List.of(), complaints());
    }

    @Test
    void aStudioWhoseFilesWereCopiedWithoutTheirDatesStarts() throws Exception {
        RunningStudio.startAtHome(home, report, log).end();
        FileTime later = FileTime.from(Instant.now());
        for (Path jar : Product.jars("linux")) {
            Files.setLastModifiedTime(jar, later);
        }
        RunningStudio.startAtHome(home, report, log).end();
        assertEquals(List.of(), complaints());
    }

    private List<String> complaints() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> !line.startsWith(NO_DESKTOP)).toList();
        }
    }
}
