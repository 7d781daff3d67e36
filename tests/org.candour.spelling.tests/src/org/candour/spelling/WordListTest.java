// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFileThereAreNoWords() throws IOException {
        assertEquals(Set.of(), list().words());
    }

    @Test
    void theFileStandsBesideTheMainFile() {
        assertEquals(folder.resolve("words.txt"), list().file());
    }

    @Test
    void wordsAreAddedInOrderAndOnlyOnce() throws IOException {
        for (String word : List.of("Linfold", "alerter", "Saxonhurst", "Linfold")) {
            list().add(word);
        }

        assertEquals("alerter\nLinfold\nSaxonhurst\n", Files.readString(list().file()));
    }

    @Test
    void notesAndWordsOutOfOrderStay() throws IOException {
        Files.writeString(list().file(), "// Places\r\n\r\nLinfold\r\nAlfold");

        list().add("Maresdown");

        assertEquals("// Places\n\nLinfold\nAlfold\nMaresdown\n", Files.readString(list().file()));
        assertEquals(Set.of("Linfold", "Alfold", "Maresdown"), list().words());
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        list().add("Linfold");

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(list().file()), files.toList());
        }
    }

    private WordList list() {
        return WordList.beside(folder.resolve("trial.inspection"));
    }
}
