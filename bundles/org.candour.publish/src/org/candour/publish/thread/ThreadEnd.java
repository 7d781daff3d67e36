// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import java.util.OptionalInt;
import org.candour.language.Location;

/**
 * Something the thread runs through.
 *
 * @param kind what it is
 * @param number the number it is printed with; empty where its kind has none
 * @param name the author's name for it; empty when it has none
 * @param words its first paragraph as plain words, or a target's title; empty when nothing is written yet
 * @param location where its name or leading word is written
 */
public record ThreadEnd(Kind kind, OptionalInt number, String name, String words, Location location) {
    /** What a thread runs through. */
    public enum Kind {
        AFI("AFI"),
        RECOMMENDATION("Recommendation"),
        CONSIDERATION("Consideration"),
        TARGET("Target");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The kind at the beginning of a sentence. */
        public String word() {
            return word;
        }
    }

    /** What it is called in the report where it has a number, or else by its author: "Recommendation 4". */
    public String label() {
        return number.isPresent()
                ? kind.word() + " " + number.getAsInt()
                : name.isEmpty() ? kind.word() : kind.word() + " " + name;
    }
}
