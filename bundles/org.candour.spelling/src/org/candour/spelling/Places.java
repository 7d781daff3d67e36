// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import java.nio.file.Path;
import org.candour.language.Location;

/** Finds lines and columns of offsets that are asked for down a text. */
final class Places {
    private final Path file;
    private final String text;
    private int line = 1;
    private int start;
    private int at;

    Places(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The place of some characters that do not stand before those asked for last. */
    Location at(int offset, int length) {
        for (; at < offset; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && text.charAt(at + 1) != '\n') {
                line++;
                start = at + 1;
            }
        }
        return new Location(file, line, offset - start + 1, offset, length);
    }
}
