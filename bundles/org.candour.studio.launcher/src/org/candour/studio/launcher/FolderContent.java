// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.connect.ConnectContent;

/** A bundle that is a folder. It holds no classes, since a folder on the class path would keep Java from archiving. */
final class FolderContent implements ConnectContent {

    private final Path folder;

    FolderContent(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.empty();
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names =
                    files.filter(file -> !file.equals(folder)).map(this::name).toList();
            return names;
        }
    }

    private String name(Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return Files.isDirectory(file) ? path + "/" : path;
    }

    @Override
    public Optional<ConnectEntry> getEntry(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(new FileEntry(name, file)) : Optional.empty();
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(FolderContent.class.getClassLoader());
    }

    @Override
    public void open() {
        // A folder needs no opening.
    }

    @Override
    public void close() {
        // Nor closing.
    }

    /** A file of the folder. */
    private record FileEntry(String name, Path file) implements ConnectEntry {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public long getContentLength() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long getLastModified() {
            return Place.changed(file);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
