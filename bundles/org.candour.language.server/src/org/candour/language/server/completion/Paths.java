// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.language.scanning.LineKind;
import org.candour.language.server.wording.Words;

/** The files below the folder of the file being written that a line could name. */
final class Paths {
    private static final int DEPTH = 4;
    private static final int MOST = 2_000;

    private Paths() {}

    static List<Offer> in(Situation situation, LineKind kind) {
        Path own = situation.page().file();
        Path folder = own.getParent();
        boolean picture = kind == LineKind.FIGURE;
        String detail = Words.of(picture ? "complete.file" : "complete.included");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder, DEPTH) : Stream.empty()) {
            return files.limit(MOST)
                    .filter(file -> !file.equals(own) && (picture ? isPicture(file) : isText(file)))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .map(path -> Offer.word(path, Offer.Sort.FILE, Optional.of(detail), Optional.empty()))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            // a folder that may not be listed only costs the suggestions
            return List.of();
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".svg") || name.endsWith(".png");
    }

    private static boolean isText(Path file) {
        return file.getFileName().toString().endsWith(".inspection");
    }
}
