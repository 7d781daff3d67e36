// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the studio was started with.
 *
 * @param all every word
 * @param data where the studio keeps its own files, if that was said
 * @param studio what is left for the studio
 */
record StudioArguments(List<String> all, Optional<Path> data, List<String> studio) {

    private static final String DATA = "-data";

    static StudioArguments of(String... words) {
        Optional<Path> data = Optional.empty();
        List<String> studio = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(DATA) && i + 1 < words.length) {
                i++;
                data = Optional.of(Path.of(words[i]).toAbsolutePath());
            } else {
                studio.add(words[i]);
            }
        }
        return new StudioArguments(List.of(words), data, List.copyOf(studio));
    }
}
