// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

/** Finds the words of a text: runs of letters and digits, which inner hyphens join to longer words. */
final class WordScan {
    private WordScan() {}

    /** Looks at a word without cutting it out of its text. */
    @FunctionalInterface
    interface Visitor {
        /** Looks at the word that begins at one position of a text and ends before another. */
        void word(String text, int start, int end);
    }

    /** Shows every word in order, parts of a hyphened word before the whole. */
    static void words(String text, Visitor visitor) {
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int part = start;
            end = start;
            while (end < text.length() && (isLetter(text, end) || end > start && isInnerHyphen(text, end))) {
                if (text.charAt(end) == '-') {
                    visitor.word(text, part, end);
                    part = end + 1;
                }
                end++;
            }
            if (part > start) {
                visitor.word(text, part, end);
            }
            if (end > start) {
                visitor.word(text, start, end);
            }
        }
    }

    /** A word without the s of its plural: {@code BCUs} is a use of {@code BCU}. */
    static String singular(String word) {
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean isInnerHyphen(String text, int index) {
        return text.charAt(index) == '-' && index + 1 < text.length() && isLetter(text, index + 1);
    }
}
