// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.Arrays;

/** Finds the line and column of an offset in a text, without going through the text each time. */
final class LineIndex {
    private final int[] starts;

    /**
     * A place in a text.
     *
     * @param line line, from 0
     * @param column column in characters, from 0
     */
    record Position(int line, int column) {}

    LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (breaks) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** How many lines there are; a text that ends with a line break has an empty one behind it. */
    int count() {
        return starts.length;
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, offset - starts[line]);
    }
}
