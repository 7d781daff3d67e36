// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling.dictionary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.candour.rules.Suggestion;

/**
 * Tells slips of the pen from names: a slip is a letter dropped, added, changed or swapped with its neighbour after the
 * first letter. Safe for use from several threads.
 */
public final class Slips {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int LONG = 8;

    private final BritishEnglish dictionary;
    private final Map<String, Boolean> oneFrom = new HashMap<>();
    private final Map<String, Boolean> near = new HashMap<>();

    /** Slips in the words of a dictionary. */
    public Slips(BritishEnglish dictionary) {
        this.dictionary = dictionary;
    }

    /** Whether one slip makes one of these words out of the other. */
    public static boolean areOneApart(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && Suggestion.distance(one, other) == 1;
    }

    /** Whether one slip makes it out of a word of the dictionary. */
    public synchronized boolean isOneFromAWord(String word) {
        return oneFrom.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::oneSlip);
    }

    /** Whether one slip, or in a long word two, make it out of a word of the dictionary. */
    public synchronized boolean isNearAWord(String word) {
        return isOneFromAWord(word)
                || word.length() >= LONG && near.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::twoSlips);
    }

    private boolean twoSlips(String word) {
        return dictionary.guesses(word).stream()
                .anyMatch(guess -> guess.charAt(0) == word.charAt(0) && Suggestion.distance(word, guess) <= 2);
    }

    private boolean oneSlip(String word) {
        for (int at = 1; at <= word.length(); at++) {
            String head = word.substring(0, at);
            String tail = word.substring(at);
            if (isLetterTooMany(head, tail) || isSwapped(head, tail) || isLetterMissingOrWrong(head, tail)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLetterTooMany(String head, String tail) {
        return !tail.isEmpty() && dictionary.lookUp(head + tail.substring(1));
    }

    private boolean isSwapped(String head, String tail) {
        return tail.length() > 1 && dictionary.lookUp(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
    }

    private boolean isLetterMissingOrWrong(String head, String tail) {
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            if (dictionary.lookUp(head + letter + tail)
                    || !tail.isEmpty() && dictionary.lookUp(head + letter + tail.substring(1))) {
                return true;
            }
        }
        return false;
    }
}
