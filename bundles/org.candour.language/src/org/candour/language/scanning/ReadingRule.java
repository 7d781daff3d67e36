// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.Locale;
import org.candour.rules.Severity;

/** The kinds of problem that reading finds. Their wordings are in {@code problems.properties}. */
public enum ReadingRule {
    KEYWORD_MISSPELT,
    KEYWORD_UNKNOWN,
    STRUCTURE_INDENTED,
    PROSE_UNINDENTED,
    PROSE_MISPLACED,
    NAME_MISSING,
    NAME_MALFORMED,
    NAME_WITH_SPACES,
    CLAUSE_INCOMPLETE,
    CHOICE_UNKNOWN,
    WORDS_MISSING,
    WORDS_UNEXPECTED,
    TITLE_UNEXPECTED,
    QUOTES_UNNEEDED(Severity.WARNING),
    COLON_MISSING,
    COMMA_MISSING,
    COMMA_STRAY,
    NUMBER_MALFORMED,
    DATE_MALFORMED,
    DATE_INCOMPLETE,
    FOOTNOTE_OPEN,
    FACT_MALFORMED,
    BULLET_MARK(Severity.WARNING),
    ITEM_EMPTY(Severity.WARNING),
    TAB_INDENTATION(Severity.NOTE),
    ENCODING_WRONG,
    FILE_EMPTY,
    FILE_UNREADABLE,
    INCLUDE_MISSING,
    INCLUDE_CYCLIC,
    INCLUDE_REPEATED,
    INCLUDE_OUTSIDE,
    UNKNOWN_NAME,
    NAME_OF_WRONG_KIND,
    AMBIGUOUS_NAME,
    LINE_UNREADABLE;

    private final Severity severity;

    ReadingRule() {
        this(Severity.ERROR);
    }

    ReadingRule(Severity severity) {
        this.severity = severity;
    }

    /** The id by which the rule is known to users, such as {@code keyword-misspelt}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much the problem matters. */
    public Severity severity() {
        return severity;
    }
}
