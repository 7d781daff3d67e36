// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling.words;

/**
 * A word to be spelt: letters and apostrophes; of words joined by hyphens each is one.
 *
 * @param from offset of its first letter in the stretch it was found in
 * @param letters the word as written
 * @param telling whether a capital here would tell that it is a name: it begins no sentence and stands in no title
 */
record Word(int from, String letters, boolean telling) {
    boolean capital() {
        return Character.isUpperCase(letters.charAt(0));
    }

    /** The word without the ending of an owner. */
    String stem() {
        return stem(letters);
    }

    static String stem(String word) {
        boolean owned = word.endsWith("'s") || word.endsWith("\u2019s");
        return owned ? word.substring(0, word.length() - 2) : word;
    }

    Word movedBy(int distance) {
        return new Word(from + distance, letters, telling);
    }
}
