// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English forms of the words an abbreviation stands for. */
final class Plural {
    private static final Pattern HEAD = Pattern.compile("^(?<head>.+?)(?<rest> (?:of|for|to|in|on|with|at|from) .*)$");
    private static final Pattern VOWEL_SOUND =
            Pattern.compile("^(?:[aeio]|u(?!ni|s[aeu]|k)|hour|honest|heir|honour).*");
    private static final Pattern CONSONANT_SOUND = Pattern.compile("^(?:eu|one\\b|once\\b).*");

    private Plural() {}

    /** "basic command units", "areas for improvement", "community safety strategies". */
    static String of(String words) {
        Matcher phrase = HEAD.matcher(words);
        return phrase.matches() ? ofWord(phrase.group("head")) + phrase.group("rest") : ofWord(words);
    }

    private static String ofWord(String word) {
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
    }

    /** The article that fits the words, with the capital of the one given. */
    static String article(String given, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean vowel = VOWEL_SOUND.matcher(lower).matches()
                && !CONSONANT_SOUND.matcher(lower).matches();
        return given.charAt(0) + (vowel ? "n" : "");
    }
}
