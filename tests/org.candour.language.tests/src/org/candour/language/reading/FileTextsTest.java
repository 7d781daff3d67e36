// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candour.language.ReadingProblem;
import org.candour.language.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are decoded without losing a letter, and wrong encodings are told with their line. */
class FileTextsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void aMarkOfByteOrderIsLeftOut() {
        FileTexts.Decoded decoded = FileTexts.decode("\uFEFFchapter".getBytes(StandardCharsets.UTF_8));
        assertEquals(new FileTexts.Decoded("chapter", Optional.empty()), decoded);
    }

    @Test
    void anotherEncodingIsNoticedWhereItBegins() {
        byte[] bytes = "It cost £5, “he said”.".getBytes(WINDOWS);
        assertEquals(new FileTexts.Decoded("It cost £5, “he said”.", Optional.of(8)), FileTexts.decode(bytes));
    }

    @Test
    void theEncodingOfNotepadIsReadToo() {
        byte[] bytes = "chapter £".getBytes(StandardCharsets.UTF_16);
        assertEquals(new FileTexts.Decoded("chapter £", Optional.of(0)), FileTexts.decode(bytes));
    }

    @Test
    void aWrongEncodingIsToldWithItsLine() throws IOException {
        Path file = folder.resolve("x.inspection");
        Files.write(file, "chapter x: X\n\n    It cost £5.\n".getBytes(WINDOWS));
        var problems = new ReportReader().read(file).problems();
        assertEquals(1, problems.size());
        ReadingProblem problem = problems.getFirst();
        assertEquals("encoding-wrong", problem.rule());
        assertEquals(3, problem.location().line());
        assertFalse(problem.message().isBlank());
    }
}
