// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.connect.ConnectContent;

/** A bundle that is a jar of the class path. It is opened when something of it is asked for, as most are not at the start. */
final class JarContent implements ConnectContent {

    private final Path jar;
    private ZipFile opened;

    JarContent(Path jar) {
        this.jar = jar;
    }

    private synchronized ZipFile zip() throws IOException {
        if (opened == null) {
            opened = new ZipFile(jar.toFile());
        }
        return opened;
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.empty();
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        List<String> names = zip().stream().map(ZipEntry::getName).toList();
        return names;
    }

    @Override
    public Optional<ConnectEntry> getEntry(String name) {
        try {
            return Optional.ofNullable(zip().getEntry(name)).map(Entry::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(JarContent.class.getClassLoader());
    }

    @Override
    public void open() {
        // It is opened when it is needed.
    }

    @Override
    public synchronized void close() throws IOException {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    /** A file in the jar. */
    private final class Entry implements ConnectEntry {

        private final ZipEntry entry;

        Entry(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return zip().getInputStream(entry);
        }
    }
}
