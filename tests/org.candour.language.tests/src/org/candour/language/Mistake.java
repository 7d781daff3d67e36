// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A slip an author may make, from a file of the folder {@code mistakes}. Its comments say what is to be told of it:
 * {@code // rule:} and the id, {@code // at:} and the words pointed at, {@code // says:} and the message.
 *
 * @param name the name of the file without its ending
 * @param text the whole text
 */
record Mistake(String name, String text) {
    private static final String ENDING = ".inspection";

    static List<Mistake> all() {
        try (Stream<Path> files = Files.list(Path.of("mistakes"))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Mistake::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake read(Path file) {
        try {
            String name = file.getFileName().toString();
            return new Mistake(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String rule() {
        return comment("rule");
    }

    String at() {
        return comment("at");
    }

    String says() {
        return comment("says");
    }

    /** Whether it is the main file of a report, or a framework, rather than a part. */
    boolean isWhole() {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .findFirst()
                .filter(line -> line.startsWith("report ") || line.startsWith("framework "))
                .isPresent();
    }

    private String comment(String key) {
        String begin = "// " + key + ": ";
        return text.lines()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .findFirst()
                .orElse("");
    }
}
