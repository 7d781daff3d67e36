// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.List;

/**
 * A place on a structure line that something may fill.
 *
 * @param fill what fills it
 * @param lead the words that lead it in, such as "implement by"; empty when nothing does
 * @param choices the words that may fill it, where some are fixed
 * @param required whether the line is wrong without it
 */
public record Slot(Fill fill, List<String> lead, List<String> choices, boolean required) {
    /** What may fill a slot. */
    public enum Fill {
        NOTHING,
        NAME,
        NAMES,
        CHOICE,
        CHOICE_OR_NAME,
        COUNT,
        PATH,
        DAY,
        DAY_OR_MONTH
    }

    static final Slot NAME = new Slot(Fill.NAME, List.of(), List.of(), false);
    static final Slot NEEDED_NAME = new Slot(Fill.NAME, List.of(), List.of(), true);

    static Slot clause(Fill fill, String... lead) {
        return new Slot(fill, List.of(lead), List.of(), false);
    }

    static Slot choice(String... choices) {
        return new Slot(Fill.CHOICE, List.of(), List.of(choices), true);
    }

    static Slot choiceOrName(String... choices) {
        return new Slot(Fill.CHOICE_OR_NAME, List.of(), List.of(choices), true);
    }

    Slot ledBy(String word) {
        return new Slot(fill, List.of(word), choices, false);
    }

    Slot needed() {
        return new Slot(fill, lead, choices, true);
    }
}
