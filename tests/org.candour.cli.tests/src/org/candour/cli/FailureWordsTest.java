// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureWordsTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void anUnexpectedFailureIsASentenceAndItsDetailsAFile() throws IOException {
        int exitCode = fail(false, folder);

        assertEquals(1, exitCode);
        assertTrue(
                err.toString().startsWith("Candour met with something it did not expect, and stopped."), err::toString);
        assertFalse(err.toString().contains("Exception"), err::toString);
        Path log = onlyFile();
        assertTrue(err.toString().contains(log.toString()), err::toString);
        assertTrue(Files.readString(log).contains("IllegalStateException: a mistake"), Files.readString(log));
    }

    @Test
    void theDetailsAreShownToThoseWhoAsk() throws IOException {
        fail(true, folder);

        assertTrue(err.toString().contains("IllegalStateException: a mistake"), err::toString);
    }

    @Test
    void whereNoFileCanBeWrittenTheDetailsCanBeAskedFor() {
        fail(false, folder.resolve("no such folder"));

        assertTrue(err.toString().contains("--debug"), err::toString);
    }

    private int fail(boolean debug, Path crashFolder) {
        PrintWriter writer = new PrintWriter(err, true);
        Surroundings surroundings = new Surroundings(writer, writer, folder, crashFolder, false, false);
        return new FailureWords(surroundings, () -> debug).unexpected(new IllegalStateException("a mistake"));
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            return all.get(0);
        }
    }
}
