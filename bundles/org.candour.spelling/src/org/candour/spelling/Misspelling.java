// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import java.util.List;
import org.candour.language.Location;

/**
 * A word that is probably misspelt.
 *
 * @param location where it stands; as long as the word
 * @param word the word as written
 * @param names names of the report that it may have been meant to be; usually none
 */
public record Misspelling(Location location, String word, List<String> names) {
    /** The id of the rule it breaks. */
    public static final String RULE = "spelling";

    /** What is wrong and what to do, in plain English; without guesses, which take time. */
    public String message() {
        return message(names);
    }

    /**
     * The same with a guess.
     *
     * @param guesses what the word may have been meant to be, the likeliest first
     */
    public String message(List<String> guesses) {
        String meant = guesses.isEmpty() ? "" : " Did you mean \"" + guesses.getFirst() + "\"?";
        return "\"" + word + "\" is not in the dictionary." + meant
                + " If it is right, add it to the words of the report.";
    }
}
