// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String UNTIDY = "chapter  summary :Summary\n  One.\n\n\n  Two.";
    private static final String TIDY = "chapter summary: Summary\n    One.\n\n    Two.\n";
    private static final String MAIN = "report visit: A Visit\n\ninclude: chapters/summary.inspection\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aReportOfTwoFiles() throws IOException {
        Files.createDirectory(folder.resolve("chapters"));
        write("visit.inspection", MAIN);
        write("chapters/summary.inspection", UNTIDY);
    }

    @Test
    void aFileIsTidied() throws IOException {
        Typed typed = Typed.in(folder, "format", "chapters/summary.inspection");

        assertEquals(new Typed(0, "Tidied " + Path.of("chapters/summary.inspection") + ".\n", ""), typed);
        assertEquals(TIDY, read("chapters/summary.inspection"));
    }

    @Test
    void onlyTheFilesNamedAreChangedUnlessAllAreAskedFor() throws IOException {
        assertEquals(new Typed(0, "All is tidy.\n", ""), Typed.in(folder, "format", "visit.inspection"));
        assertEquals(UNTIDY, read("chapters/summary.inspection"));

        Typed.in(folder, "format", "--all", "visit.inspection");

        assertEquals(TIDY, read("chapters/summary.inspection"));
    }

    @Test
    void aCheckChangesNothingAndFailsWhereThereIsSomethingToDo() throws IOException {
        Typed typed = Typed.in(folder, "format", "--check", "--all", "visit.inspection");

        assertEquals(new Typed(1, "Not tidy: " + Path.of("chapters/summary.inspection") + "\n", ""), typed);
        assertEquals(UNTIDY, read("chapters/summary.inspection"));
        assertEquals(
                0, Typed.in(folder, "format", "--check", "visit.inspection").exitCode());
    }

    @Test
    void theMarkOfByteOrderAndTheEndsOfLinesStay() throws IOException {
        write("chapters/summary.inspection", "\uFEFF" + UNTIDY.replace("\n", "\r\n"));

        Typed.in(folder, "format", "chapters/summary.inspection");

        assertEquals("\uFEFF" + TIDY.replace("\n", "\r\n"), read("chapters/summary.inspection"));
    }

    @Test
    void aFileThatIsNotUtf8IsLeftAlone() throws IOException {
        byte[] western = "chapter  a: 5 £\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("western.inspection"), western);

        Typed typed = Typed.in(folder, "format", "western.inspection", "chapters/summary.inspection");

        assertEquals(1, typed.exitCode());
        assertEquals(
                "western.inspection is not saved as UTF-8, and was left as it is. Open it in your editor and save it"
                        + " again with the encoding UTF-8.\n",
                typed.err());
        assertArrayEquals(western, Files.readAllBytes(folder.resolve("western.inspection")));
        assertEquals(TIDY, read("chapters/summary.inspection"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        Typed typed = Typed.in(folder, "format", "vist.inspection");

        assertEquals(2, typed.exitCode());
        assertEquals("There is no file vist.inspection. Did you mean visit.inspection?\n", typed.err());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
