// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.candour.publish.PublicationException;
import org.candour.publish.SafeFile;

/**
 * The unsaved words of a file, kept on the disk.
 *
 * @param file the file they belong to, as an absolute path
 * @param words all the words it would have if it were saved
 */
public record KeptText(Path file, String words) {

    private static final String ENDING = ".kept";
    private static final String LOST = ".lost";

    /** All that is kept in a folder. */
    static List<KeptText> in(Path folder) throws IOException {
        List<KeptText> kept = new ArrayList<>();
        for (Path place : places(folder, ENDING)) {
            read(place).ifPresent(kept::add);
        }
        return kept;
    }

    /**
     * Puts aside what an earlier run has kept and not forgotten, so that what is typed from now on does not take its
     * place.
     */
    static void putAside(Path folder) throws IOException {
        for (Path place : places(folder, ENDING)) {
            String name = place.getFileName().toString();
            String stem = name.substring(0, name.length() - ENDING.length());
            Path aside = folder.resolve(stem + LOST);
            for (int count = 2; Files.exists(aside); count++) {
                aside = folder.resolve(stem + "-" + count + LOST);
            }
            Files.move(place, aside);
        }
    }

    /** The places of what was put aside in a folder. */
    static List<Path> aside(Path folder) throws IOException {
        return places(folder, LOST);
    }

    private static List<Path> places(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What is kept at a place; empty when it is not in the form of this program. */
    static Optional<KeptText> read(Path place) throws IOException {
        String content = Files.readString(place);
        int end = content.indexOf('\n');
        return end > 0
                ? Optional.of(new KeptText(Path.of(content.substring(0, end)), content.substring(end + 1)))
                : Optional.empty();
    }

    /** Keeps it, in place of what was kept for the file before. */
    void write(Path folder) throws IOException, PublicationException {
        Files.createDirectories(folder);
        byte[] content = (file + "\n" + words).getBytes(StandardCharsets.UTF_8);
        new SafeFile(place(folder, file)).replaceWith(out -> out.write(content));
    }

    /** Nothing is kept for a file any more. */
    static void forget(Path folder, Path file) throws IOException {
        Files.deleteIfExists(place(folder, file));
    }

    private static Path place(Path folder, Path file) {
        UUID name = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name + ENDING);
    }

    /** Whether the file on the disk says something else. */
    boolean differs() throws IOException {
        return !Files.isRegularFile(file) || !Files.readString(file).equals(words);
    }
}
