// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

/**
 * A piece of the text; pieces follow each other without gap or overlap, and some are empty.
 *
 * @param kind what it is
 * @param keyword the keyword meant, which may be spelt differently in the text; empty for other kinds
 * @param from offset of its first character
 * @param to offset after its last character
 */
public record Lexeme(Kind kind, String keyword, int from, int to) {
    static Lexeme of(Kind kind, int from, int to) {
        return new Lexeme(kind, "", from, to);
    }

    static Lexeme keyword(String keyword, int from, int to) {
        return new Lexeme(Kind.KEYWORD, keyword, from, to);
    }

    /** The same lexeme in a text that begins elsewhere. */
    public Lexeme shifted(int by) {
        return by == 0 ? this : new Lexeme(kind, keyword, from + by, to + by);
    }
}
