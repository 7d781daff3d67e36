// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The plan of the house: its bundles, and which of them may use which. */
final class House {

    /** For each bundle those it may use; the same table as in docs/architecture.md. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("rules", Set.of("model")),
            Map.entry("language", Set.of("model", "rules")),
            Map.entry("spelling", Set.of("rules", "language")),
            Map.entry("language.server", Set.of("model", "rules", "language", "publish")),
            Map.entry("document", Set.of()),
            Map.entry("compose", Set.of("model", "document")),
            Map.entry("layout", Set.of("document")),
            Map.entry("pdf", Set.of("layout", "document")),
            Map.entry("publish", Set.of("model", "rules", "language", "document", "compose", "layout", "pdf")),
            Map.entry("cli", Set.of("publish", "spelling", "language", "language.server", "rules")),
            Map.entry("studio", Set.of("publish", "language", "language.server", "spelling", "rules", "model")),
            Map.entry("studio.launcher", Set.of()));

    private static final String PREFIX = "org.candour.";

    private House() {}

    /** The bundles of the product. */
    static List<Module> bundles() {
        return modulesIn("bundles");
    }

    /** The bundles that test it. */
    static List<Module> tests() {
        return modulesIn("tests");
    }

    /** The name of a bundle without the part that all share. */
    static String shortName(String bundle) {
        return bundle.substring(PREFIX.length());
    }

    private static List<Module> modulesIn(String folder) {
        try (Stream<Path> folders = Files.list(root().resolve(folder))) {
            return folders.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .filter(path -> Files.isDirectory(path.resolve("src")))
                    .sorted()
                    .map(Module::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
