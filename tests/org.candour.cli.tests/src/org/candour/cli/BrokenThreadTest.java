// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author deletes one "addresses" clause of the example report. */
class BrokenThreadTest {
    private static final Path CHAPTER = Path.of("ashdown", "chapters", "findings", "reducing-crime.inspection");

    @TempDir
    Path folder;

    private String name;
    private int line;

    @BeforeEach
    void exportTheExampleAndBreakItsThread() throws IOException {
        Examples.copy("ashdown", "ashdown.inspection", folder.resolve("ashdown"));
        assertEquals(0, Typed.in(folder, "export", "ashdown/ashdown.inspection").exitCode());
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(CHAPTER)));
        line = 0;
        while (!lines.get(line).matches("recommendation .* addresses .*")) {
            line++;
        }
        name = lines.get(line).split(" ")[1];
        while (lines.get(line).endsWith(",")) {
            lines.set(line, lines.get(line) + lines.remove(line + 1));
        }
        lines.set(line, lines.get(line).replaceFirst(" addresses .*", ""));
        Files.write(folder.resolve(CHAPTER), lines);
    }

    @Test
    void theCheckSaysSoAtThatLine() {
        Typed check = Typed.in(folder, "check", "ashdown/ashdown.inspection");

        assertEquals(1, check.exitCode());
        assertEquals(
                1,
                check.lines().stream()
                        .filter(said -> said.contains(": error: "))
                        .count(),
                check.out());
        assertTrue(
                check.lines()
                        .contains(CHAPTER + ":" + (line + 1) + ":16: error: Recommendation \"" + name
                                + "\" addresses no area for improvement. Add \"addresses …\" naming at least one AFI."
                                + " [recommendation-addresses-no-afi]"),
                check.out());
    }

    @Test
    void theEarlierPdfSurvivesTheExport() throws IOException {
        Path pdf = folder.resolve("ashdown/ashdown.pdf");
        byte[] earlier = Files.readAllBytes(pdf);

        Typed export = Typed.in(folder, "export", "ashdown/ashdown.inspection");

        assertEquals(1, export.exitCode());
        assertTrue(export.out().contains("Not exported; the earlier ashdown.pdf was kept."), export.out());
        assertArrayEquals(earlier, Files.readAllBytes(pdf));
    }
}
