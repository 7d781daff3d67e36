// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

/**
 * A change of a text: a stretch of it gives way to another.
 *
 * @param offset offset in characters of the stretch, from 0
 * @param length number of its characters, 0 where something is only put in
 * @param text what takes its place, empty where something only goes
 */
public record TextChange(int offset, int length, String text) {
    /** Offset after the stretch. */
    public int end() {
        return offset + length;
    }
}
