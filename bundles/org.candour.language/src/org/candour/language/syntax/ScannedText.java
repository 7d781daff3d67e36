// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import java.util.Iterator;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.candour.language.scanning.Lexeme;

/** A text and the tokens that the scanner has made of it. */
final class ScannedText extends ANTLRStringStream implements TokenSource {
    private final Iterator<Lexeme> lexemes;
    private final TokenTypes types;

    ScannedText(String text, List<Lexeme> lexemes, TokenTypes types) {
        super(text);
        this.lexemes = lexemes.iterator();
        this.types = types;
    }

    @Override
    public Token nextToken() {
        if (!lexemes.hasNext()) {
            return Token.EOF_TOKEN;
        }
        Lexeme lexeme = lexemes.next();
        int channel = lexeme.kind().hidden() ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL;
        CommonToken token = new CommonToken(this, types.of(lexeme), channel, lexeme.from(), lexeme.to() - 1);
        if (lexeme.from() == lexeme.to()) {
            token.setText("");
        }
        return token;
    }
}
