// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import java.util.List;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;

/**
 * What the numbers of semantic tokens stand for: a client that styles text finds the names of types and modifiers here,
 * in the order in which tokens count them.
 */
public final class TokenLegend {
    /** A keyword of a structure line, such as "recommendation" or "addresses". */
    public static final String KEYWORD = SemanticTokenTypes.Keyword;
    /** A name, where it is given and where it is used on a structure line. */
    public static final String NAME = SemanticTokenTypes.Variable;
    /** A number of a date. */
    public static final String NUMBER = SemanticTokenTypes.Number;
    /** Words after the colon of a line of the head, a fact, a theme and the like. */
    public static final String WORDS = SemanticTokenTypes.String;
    /** The printed title of a part, table, figure or box; the modifier says of what. */
    public static final String TITLE = "title";
    /** The path of a file. */
    public static final String PATH = "path";
    /** Emphasised words, with their stars. */
    public static final String EMPHASIS = "emphasis";
    /** Strongly emphasised words, with their stars. */
    public static final String STRONG = "strong";
    /** A footnote, with its brackets. */
    public static final String FOOTNOTE = "footnote";
    /** A reference in prose, with its at sign. */
    public static final String REFERENCE = "reference";
    /** A fact in prose, with its braces. */
    public static final String PLACEHOLDER = "placeholder";
    /** The mark of an item and the bars of a table. */
    public static final String MARK = SemanticTokenTypes.Operator;
    /** A note to oneself. */
    public static final String COMMENT = SemanticTokenTypes.Comment;

    /** The types in the order of their numbers. */
    public static final List<String> TYPES = List.of(
            KEYWORD,
            NAME,
            NUMBER,
            WORDS,
            TITLE,
            PATH,
            EMPHASIS,
            STRONG,
            FOOTNOTE,
            REFERENCE,
            PLACEHOLDER,
            MARK,
            COMMENT);

    /**
     * The modifiers in the order of their bits: what kind of line a keyword, name or title stands on. A line of another
     * kind has none.
     */
    public static final List<String> MODIFIERS =
            List.of("chapter", "section", "heading", "domain", "area", "strength", "afi", "answer");

    private TokenLegend() {}

    static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(TYPES, MODIFIERS);
    }
}
