// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes paths as their reader knows them: the main file as it was typed, others relative to the folder the command
 * runs in, wherever that is possible.
 */
public final class ShownPaths {
    private final Path folder;
    private final Map<Path, Path> typed;

    /**
     * Paths as seen from a folder.
     *
     * @param folder the folder the command runs in
     * @param typed what was typed, by the file that was meant
     */
    public ShownPaths(Path folder, Map<Path, Path> typed) {
        this.folder = folder.toAbsolutePath().normalize();
        this.typed = Map.copyOf(typed);
    }

    /** The path for people. */
    public String words(Path file) {
        return typed.getOrDefault(file.toAbsolutePath().normalize(), relative(file))
                .toString();
    }

    /** The path for machines: relative, with forward slashes, escaped as in an address. */
    public String uri(Path file) {
        Path relative = relative(file);
        if (relative.isAbsolute()) {
            return relative.toUri().toString();
        }
        String path = relative.toString().replace(File.separatorChar, '/');
        try {
            // The dot keeps a colon in the first step from being taken for the end of a scheme.
            String escaped = new URI(null, null, "./" + path, null).toASCIIString();
            return escaped.substring(2).replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address for " + path, e);
        }
    }

    private Path relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean related = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
        return related ? folder.relativize(absolute) : absolute;
    }
}
