// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

/**
 * How deep some prose stands in lists, bulleted and numbered ones counted apart, so that its own lists look unlike
 * those around it.
 *
 * @param bullets lists of bullets around it
 * @param numbers numbered lists around it
 */
public record Depth(int bullets, int numbers) {
    /** In no list. */
    public static final Depth NONE = new Depth(0, 0);

    /** In a bullet. */
    public static final Depth IN_BULLET = new Depth(1, 0);

    /** In a numbered item. */
    public static final Depth IN_NUMBER = new Depth(0, 1);

    Depth within(boolean numbered) {
        return numbered ? new Depth(bullets, numbers + 1) : new Depth(bullets + 1, numbers);
    }
}
