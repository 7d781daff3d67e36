// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example reports that come with Candour, copied so that tests may do with them what they like. */
final class Examples {
    private Examples() {}

    /** Copies an example to a folder and returns its main file there. */
    static Path copy(String folder, String main, Path to) throws IOException {
        Path from = home().resolve(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to.resolve(main);
    }

    static Path home() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples/ashdown"))) {
            folder = folder.getParent();
        }
        return folder.resolve("examples");
    }
}
