// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import java.util.Optional;
import org.eclipse.lsp4j.Range;

/**
 * A word of letters and digits in a text.
 *
 * @param word the word
 * @param range where it is
 */
public record WordAt(String word, Range range) {
    /** The word that a place touches; empty when it touches none. */
    public static Optional<WordAt> of(Spot spot) {
        String text = spot.page().text();
        int from = spot.offset();
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int to = spot.offset();
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(
                        new WordAt(text.substring(from, to), spot.page().lines().range(from, to)));
    }
}
