// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.completion;

import java.util.Optional;

/**
 * Something that could be written at the caret.
 *
 * @param label what the author chooses by
 * @param inserted what is inserted in place of the word begun; with stops where {@code construct} says so
 * @param construct whether it may hold places to fill in
 * @param sort what kind of thing it is, which gives it its symbol
 * @param detail a few words beside the label
 * @param explanation a sentence or two
 */
record Offer(
        String label,
        String inserted,
        boolean construct,
        Sort sort,
        Optional<String> detail,
        Optional<String> explanation) {
    /** What can be offered. */
    enum Sort {
        KEYWORD,
        CONSTRUCT,
        NAME,
        CHOICE,
        FILE
    }

    /** A word that is inserted as it is shown. */
    static Offer word(String word, Sort sort, Optional<String> detail, Optional<String> explanation) {
        return new Offer(word, word, false, sort, detail, explanation);
    }

    /** The same, inserting something else. */
    Offer inserting(String words) {
        return new Offer(label, words, construct, sort, detail, explanation);
    }
}
