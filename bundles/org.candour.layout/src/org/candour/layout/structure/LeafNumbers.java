// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.structure;

/** Hands out the ids of leaves, each once. */
public final class LeafNumbers {
    private int last;

    int next() {
        return ++last;
    }

    /** The id handed out last; 0 before the first. */
    int last() {
        return last;
    }

    /** Hands out as many ids at once. */
    void skip(int count) {
        last += count;
    }
}
