// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.Arrays;
import org.candour.language.Location;

/** Finds the line and column of an offset in a text, without going through the text each time. */
final class LineIndex {
    private final int[] starts;

    LineIndex(String text) {
        int[] found = new int[text.length() + 1];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (breaks) {
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    Location locate(Path file, int offset, int length) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(file, line + 1, offset - starts[line] + 1, offset, length);
    }
}
