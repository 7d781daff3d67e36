// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Picture files that are looked at again and again, but read again only when they have changed. */
final class PictureShelf {
    /** What tells that a file has changed. */
    private record State(FileTime changed, long size) {}

    private record Shelved(State state, Picture picture) {}

    private Map<Path, Shelved> earlier = Map.of();
    private Map<Path, Shelved> used = new HashMap<>();

    /** Begins a new look at a report; pictures that the look before did not meet are let go. */
    void begin() {
        earlier = used;
        used = new HashMap<>();
    }

    Picture of(Path file) {
        Optional<State> state = stateOf(file);
        if (state.isEmpty()) {
            return Picture.in(file);
        }
        return used.computeIfAbsent(file, f -> shelved(f, state.get())).picture();
    }

    private Shelved shelved(Path file, State state) {
        Shelved before = earlier.get(file);
        return before != null && before.state().equals(state) ? before : new Shelved(state, Picture.in(file));
    }

    private static Optional<State> stateOf(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new State(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException e) {
            // It is not there; what looks at the file says so.
            return Optional.empty();
        }
    }
}
