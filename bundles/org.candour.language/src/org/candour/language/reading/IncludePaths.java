// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out which file an include line means. */
final class IncludePaths {
    private IncludePaths() {}

    /**
     * The file that a path means in a file.
     *
     * @param words the path as written, with slashes of either kind
     * @return empty when no file can be called so
     */
    static Optional<Path> resolve(Path from, String words) {
        try {
            return Optional.of(from.resolveSibling(plain(words)).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String plain(String words) {
        return words.strip().replace('\\', '/').replaceAll("^[\"“‘']|[\"”’']$", "");
    }

    /** Whether a file is in the folder of another or below. */
    static boolean isBelow(Path file, Path from) {
        return FileTexts.key(file).startsWith(FileTexts.key(from).getParent());
    }
}
