// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The corpus of mistakes that the tests of the language keep. */
final class Mistakes {
    private Mistakes() {}

    /** A mistake: the name of its file, and the text. */
    record Mistake(String name, String text) {
        /** Whether it is a report or framework rather than a part. */
        boolean isWhole() {
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .findFirst()
                    .filter(line -> line.startsWith("report ") || line.startsWith("framework "))
                    .isPresent();
        }
    }

    static List<Mistake> all() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("tests"))) {
            folder = folder.getParent();
        }
        try (Stream<Path> files = Files.list(folder.resolve("tests/org.candour.language.tests/mistakes"))) {
            return files.sorted().map(Mistakes::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake read(Path file) {
        try {
            return new Mistake(file.getFileName().toString().replace(".inspection", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
