// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.colouring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.TokenLegend;
import org.candour.language.server.reports.Page;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;

/** Names what each piece of a file is. Plain words of prose are left as they are. */
public final class Colouring {
    private final TokenList tokens;
    private final Deque<String> around = new ArrayDeque<>();
    private int lineKind;
    private boolean titled;
    private boolean leads;

    private Colouring(TokenList tokens) {
        this.tokens = tokens;
    }

    /** All of a file. */
    public static SemanticTokens of(Page page) {
        return of(page, 0, page.text().length());
    }

    /** A part of a file. */
    public static SemanticTokens of(Page page, Range range) {
        return of(page, page.lines().offset(range.getStart()), page.lines().offset(range.getEnd()));
    }

    private static SemanticTokens of(Page page, int from, int to) {
        Colouring colouring = new Colouring(new TokenList(page.lines(), from));
        List<Lexeme> all = page.lexemes();
        for (int i = beginning(page, all, from); i < all.size() && all.get(i).from() < to; i++) {
            colouring.add(all.get(i));
        }
        return new SemanticTokens(colouring.tokens.encoded());
    }

    /** The piece at which the structure line before an offset begins, because what follows depends on it. */
    private static int beginning(Page page, List<Lexeme> all, int from) {
        int at = all.isEmpty() ? 0 : page.lexemeAt(from);
        while (at > 0 && all.get(at).kind() != Kind.LINE) {
            at--;
        }
        return at;
    }

    private void add(Lexeme lexeme) {
        switch (lexeme.kind()) {
            case LINE -> leads = true;
            case KEYWORD -> keyword(lexeme);
            case NAME -> name(lexeme);
            case WORDS -> add(titled ? TokenLegend.TITLE : TokenLegend.WORDS, lexeme, lineKind);
            case NUMBER -> add(TokenLegend.NUMBER, lexeme, 0);
            case PATH -> add(TokenLegend.PATH, lexeme, 0);
            case COMMENT -> add(TokenLegend.COMMENT, lexeme, 0);
            case BULLET, PIPE, ROW_IN, ROW_OUT -> add(TokenLegend.MARK, lexeme, 0);
            case AT -> enter(TokenLegend.REFERENCE, lexeme);
            case EMPHASIS_IN -> enter(TokenLegend.EMPHASIS, lexeme);
            case STRONG_IN -> enter(TokenLegend.STRONG, lexeme);
            case NOTE_IN -> enter(TokenLegend.FOOTNOTE, lexeme);
            case FACT_IN -> enter(TokenLegend.PLACEHOLDER, lexeme);
            case EMPHASIS_OUT, STRONG_OUT, NOTE_OUT, FACT_OUT -> leave(lexeme);
            case PLAIN -> plain(lexeme);
            default -> {}
        }
    }

    private void keyword(Lexeme lexeme) {
        if (leads) {
            leads = false;
            around.clear();
            lineKind = LineModifier.of(lexeme.keyword());
            titled = LineModifier.hasTitle(lexeme.keyword());
        }
        boolean mark = lexeme.keyword().equals(":") || lexeme.keyword().equals(",");
        if (!mark) {
            add(TokenLegend.KEYWORD, lexeme, lineKind);
        }
    }

    private void name(Lexeme lexeme) {
        if (around.isEmpty()) {
            add(TokenLegend.NAME, lexeme, lineKind);
        } else {
            add(around.peek(), lexeme, 0);
            if (around.peek().equals(TokenLegend.REFERENCE)) {
                around.pop();
            }
        }
    }

    private void enter(String type, Lexeme lexeme) {
        around.push(type);
        add(type, lexeme, 0);
    }

    private void leave(Lexeme lexeme) {
        if (!around.isEmpty()) {
            add(around.pop(), lexeme, 0);
        }
    }

    private void plain(Lexeme lexeme) {
        if (!around.isEmpty()) {
            add(around.peek(), lexeme, 0);
        }
    }

    private void add(String type, Lexeme lexeme, int modifiers) {
        tokens.add(lexeme.from(), lexeme.to(), TokenLegend.TYPES.indexOf(type), modifiers);
    }
}
