// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.language.ReportReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenReportTest {
    private static final String TEXT = "report trial: Trial\n\nchapter one: One\n    Words.\n";

    @TempDir
    Path folder;

    private final OpenReport report = new OpenReport();

    private static String text(ReportReading reading) {
        return reading.text(reading.mainFile());
    }

    @Test
    void itFollowsTheTextsOfTheEditors() throws Exception {
        Path file = Files.writeString(folder.resolve("trial.inspection"), TEXT);
        for (String text : List.of(TEXT, TEXT + "more", TEXT.replace("One", "Two"), "", TEXT)) {
            assertEquals(text, report.with(file, Map.of(file, text), OpenReportTest::text));
        }
    }

    @Test
    void aClosedEditorGivesWayToTheDisk() throws Exception {
        Path file = Files.writeString(folder.resolve("trial.inspection"), TEXT);
        report.with(file, Map.of(file, "report other: Unsaved\n"), OpenReportTest::text);
        assertEquals(TEXT, report.with(file, Map.of(), OpenReportTest::text));
    }

    @Test
    void anotherReportTakesItsPlace() throws Exception {
        Path one = Files.writeString(folder.resolve("one.inspection"), TEXT);
        Path other = Files.writeString(folder.resolve("other.inspection"), "report other: Other\n");
        report.with(one, Map.of(), OpenReportTest::text);
        assertEquals("report other: Other\n", report.with(other, Map.of(), OpenReportTest::text));
    }
}
