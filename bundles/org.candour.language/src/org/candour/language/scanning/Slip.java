// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.List;

/**
 * Something wrong with the writing of a text.
 *
 * @param rule what is wrong
 * @param variant which wording of the rule's message fits; empty for the only or usual one
 * @param from offset of the first character concerned
 * @param to offset after the last character concerned
 * @param words what the message quotes
 */
public record Slip(ReadingRule rule, String variant, int from, int to, List<String> words) {
    private static final int FEW = 4;

    /** A slip with the usual wording. */
    public static Slip of(ReadingRule rule, int from, int to, String... words) {
        return new Slip(rule, "", from, to, List.of(words));
    }

    /** The same slip with another wording. */
    public Slip variant(String other) {
        return new Slip(rule, other, from, to, words);
    }

    /** Words that would put it right in its place, the likeliest first; empty when the slip itself tells of none. */
    public List<String> suggestions() {
        return switch (rule) {
            case KEYWORD_MISSPELT, NAME_WITH_SPACES -> List.of(words.get(1));
            case DATE_MALFORMED -> variant.equals("ordinal") ? List.of(words.get(1)) : List.of();
            case INCLUDE_MISSING -> variant.equals("guess") ? List.of(words.get(1)) : List.of();
            case UNKNOWN_NAME -> variant.equals("guess") ? List.of(words.get(2)) : List.of();
            case CHOICE_UNKNOWN -> fewChoices();
            default -> List.of();
        };
    }

    private List<String> fewChoices() {
        List<String> choices = List.of(words.get(1).split(", "));
        return choices.size() <= FEW ? choices : List.of();
    }

    /** The same slip in a text that begins elsewhere. */
    public Slip shifted(int by) {
        return by == 0 ? this : new Slip(rule, variant, from + by, to + by, words);
    }
}
