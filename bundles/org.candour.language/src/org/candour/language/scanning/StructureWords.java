// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

/** What is known of a structure line by its leading word alone. */
public final class StructureWords {
    private StructureWords() {}

    /** Whether a line that begins with this word may be structure. */
    public static boolean begins(String word) {
        return LineKind.of(word).isPresent();
    }

    /** Whether prose may stand below a line that begins with this word. */
    public static boolean takesProse(String word) {
        return LineKind.of(word).filter(LineKind::takesProse).isPresent();
    }
}
