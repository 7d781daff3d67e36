// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a report that no dictionary knows: a text file {@code words.txt} beside its main file, one word a line in
 * alphabetical order, so that it can be read, corrected and kept in version control like the report itself. A word with a
 * capital counts only with it. Lines that begin with {@code //} are notes.
 *
 * @param file the file, which need not exist
 */
public record WordList(Path file) {
    private static final String NAME = "words.txt";
    private static final String NOTE = "//";

    /** The list that belongs to a report. */
    public static WordList beside(Path mainFile) {
        return new WordList(mainFile.toAbsolutePath().normalize().resolveSibling(NAME));
    }

    /**
     * Its words; none when there is no list.
     *
     * @throws IOException when there is one and it cannot be read
     */
    public Set<String> words() throws IOException {
        return lines().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(NOTE))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Puts a word on the list, which is made if need be. Nothing happens when it is there already.
     *
     * @throws IOException when the list cannot be written; it is then as it was
     */
    public void add(String word) throws IOException {
        if (words().contains(word)) {
            return;
        }
        List<String> lines = new ArrayList<>(lines());
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(NOTE) || line.isEmpty() || String.CASE_INSENSITIVE_ORDER.compare(line, word) < 0) {
                at = i + 1;
            }
        }
        lines.add(at, word);
        Path fresh = file.resolveSibling(NAME + ".new");
        Files.writeString(fresh, String.join("\n", lines) + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        // Decoded leniently: what is not UTF-8 matches no word, and the rest still counts.
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
