// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

/** What a lexeme is. But for keywords the names are those of the terminals of the grammar. */
public enum Kind {
    /** A fixed word or mark of a structure line; which one, the lexeme says. */
    KEYWORD,
    LINE,
    NAME,
    WORDS,
    PATH,
    NUMBER,
    PROSE_IN,
    PROSE_OUT,
    PARA,
    LIST_IN,
    ORDERED_IN,
    LIST_OUT,
    BULLET,
    TABLE_IN,
    TABLE_OUT,
    ROW_IN,
    PIPE,
    ROW_OUT,
    PLAIN,
    EMPHASIS_IN,
    EMPHASIS_OUT,
    STRONG_IN,
    STRONG_OUT,
    AT,
    NOTE_IN,
    NOTE_OUT,
    FACT_IN,
    FACT_OUT,
    /** White space between lexemes. */
    SPACE,
    /** A line that begins with two slashes. */
    COMMENT,
    /** What does not fit and is set aside, so that the grammar never meets it. */
    ASIDE;

    /** Whether the grammar skips it. */
    public boolean hidden() {
        return this == SPACE || this == COMMENT || this == ASIDE;
    }
}
