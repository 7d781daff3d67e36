// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** All that is kept in a folder. What cannot be read is passed over. */
    static List<KeptText> in(Path folder) throws IOException {
        List<KeptText> kept = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return kept;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                String content = Files.readString(file);
                int end = content.indexOf('\n');
                if (end > 0) {
                    kept.add(new KeptText(Path.of(content.substring(0, end)), content.substring(end + 1)));
                }
            }
        }
        return kept;
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
