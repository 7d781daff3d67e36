// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where the studio is installed: a folder with the bundles in {@code plugins} and the settings in {@code configuration}.
 *
 * @param home the folder, as an absolute path
 */
record Place(Path home) {

    /** The place that this program was loaded from. */
    static Place ofThisProgram() throws URISyntaxException {
        Path jar = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return new Place(jar.toAbsolutePath().getParent().getParent());
    }

    /** The bundles, as jars or folders, in the order of their names. */
    List<Path> bundles() throws IOException {
        try (Stream<Path> bundles = Files.list(home.resolve("plugins"))) {
            return bundles.sorted().toList();
        }
    }

    /** What the product says about itself. */
    Properties settings() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("configuration/config.ini"))) {
            settings.load(reader);
        }
        return settings;
    }

    /** When a bundle was last changed, in milliseconds since 1970. */
    static long changed(Path bundle) {
        try {
            return Files.getLastModifiedTime(bundle).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
