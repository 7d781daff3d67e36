// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the files of frameworks: one beside the report wins over one that is shipped. */
final class FrameworkFiles {
    /** The frameworks shipped, which are resources of this bundle. */
    static final List<String> SHIPPED = List.of("best-value-review", "going-local-3");

    private static final Pattern DEFINITION = Pattern.compile("(?m)^framework[ \\t]+([\\p{L}\\d-]+)[ \\t]*:");

    private final FileTexts texts;
    private final Path folder;

    FrameworkFiles(FileTexts texts, Path folder) {
        this.texts = texts;
        this.folder = folder;
    }

    /** The file beside the report that defines a framework. */
    Optional<Path> beside(String name) {
        return texts.inspectionFilesIn(folder).stream()
                .filter(file -> defined(file).filter(name::equals).isPresent())
                .findFirst();
    }

    /** The text of a shipped framework. */
    static Optional<String> shipped(String name) {
        if (!SHIPPED.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = FrameworkFiles.class.getResourceAsStream("/frameworks/" + name + ".inspection")) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all frameworks that can be chosen. */
    List<String> names() {
        List<String> names = new ArrayList<>(SHIPPED);
        texts.inspectionFilesIn(folder).forEach(file -> defined(file).ifPresent(names::add));
        return names;
    }

    private Optional<String> defined(Path file) {
        try {
            Matcher definition = DEFINITION.matcher(texts.read(file).text());
            return definition.find() ? Optional.of(definition.group(1)) : Optional.empty();
        } catch (IOException e) {
            // a file that cannot be read defines nothing; it is reported where it is included
            return Optional.empty();
        }
    }
}
