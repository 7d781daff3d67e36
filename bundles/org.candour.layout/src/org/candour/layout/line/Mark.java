// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run of words means.
 *
 * @param leaf the leaf of the structure it belongs to; empty for decoration
 * @param link where it leads; empty for most
 */
public record Mark(OptionalInt leaf, Optional<LinkTarget> link) {
    /** Words a screen reader skips. */
    public static final Mark DECORATION = new Mark(OptionalInt.empty(), Optional.empty());

    /** Plain words of a leaf. */
    public static Mark leaf(int leaf) {
        return new Mark(OptionalInt.of(leaf), Optional.empty());
    }

    /** Words of a leaf that lead somewhere. */
    public static Mark link(int leaf, LinkTarget target) {
        return new Mark(OptionalInt.of(leaf), Optional.of(target));
    }
}
