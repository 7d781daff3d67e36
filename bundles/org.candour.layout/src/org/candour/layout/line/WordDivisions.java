// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candour.layout.hyphenation.Hyphenator;

/** Where a word may be divided: at its own hyphens and strokes, between its syllables, or within an address. */
final class WordDivisions {
    private static final int SHORTEST = 6;
    private static final int WRITTEN_COST = 35;
    private static final int ADDRESS_COST = 60;
    private static final int SYLLABLE_COST = 90;
    private static final int NAME_COST = 220;

    /**
     * A division.
     *
     * @param at how many characters stand before it
     */
    record At(int at, Piece.Kind kind, int cost) {}

    private final Hyphenator hyphenator;

    WordDivisions(Hyphenator hyphenator) {
        this.hyphenator = hyphenator;
    }

    List<At> of(String word, boolean syllables) {
        if (isAddress(word)) {
            return address(word);
        }
        List<At> found = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            int to = from;
            while (to < word.length() && Character.isLetter(word.charAt(to))) {
                to++;
            }
            if (syllables && to - from >= SHORTEST) {
                addSyllables(word.substring(from, to), from, found);
            }
            if (endsPart(word, to)) {
                found.add(new At(to + 1, Piece.Kind.WRITTEN, WRITTEN_COST));
            }
            from = to + 1;
        }
        return found;
    }

    private void addSyllables(String letters, int offset, List<At> found) {
        boolean plain = letters.equals(letters.toLowerCase(Locale.ROOT));
        boolean initials = letters.equals(letters.toUpperCase(Locale.ROOT));
        if (initials) {
            return;
        }
        for (int division : hyphenator.divisions(letters)) {
            found.add(new At(offset + division, Piece.Kind.SYLLABLE, plain ? SYLLABLE_COST : NAME_COST));
        }
    }

    /** Whether a hyphen, dash or stroke stands here between two longer parts, as in "self-assessment" or "and/or". */
    private static boolean endsPart(String word, int at) {
        return at > 0
                && at + 2 < word.length()
                && "-‐–—/".indexOf(word.charAt(at)) >= 0
                && !Character.isDigit(word.charAt(at + 1));
    }

    private static boolean isAddress(String word) {
        return word.contains("@") || word.contains("://") || word.contains("www.");
    }

    private static List<At> address(String word) {
        List<At> found = new ArrayList<>();
        for (int i = 2; i + 2 < word.length(); i++) {
            if ("/.@?&=_-".indexOf(word.charAt(i)) >= 0 && word.charAt(i + 1) != '/') {
                found.add(new At(i + 1, Piece.Kind.WRITTEN, ADDRESS_COST));
            }
        }
        return found;
    }
}
