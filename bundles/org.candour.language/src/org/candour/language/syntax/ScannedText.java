// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import java.util.Iterator;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.Scan;
import org.candour.language.scanning.Slip;

/** A text and the tokens the scanner makes of it. */
final class ScannedText extends ANTLRStringStream implements TokenSource {
    private final Scan scan;
    private final Iterator<Lexeme> lexemes;
    private final TokenTypes types;

    private ScannedText(String text, TokenTypes types) {
        super(text);
        this.scan = InspectionScanner.scan(text);
        this.lexemes = scan.lexemes().iterator();
        this.types = types;
    }

    static ScannedText of(CharStream characters, TokenTypes types) {
        if (characters instanceof ScannedText scanned) {
            return scanned;
        }
        int size = characters.size();
        return new ScannedText(size == 0 ? "" : characters.substring(0, size - 1), types);
    }

    List<Slip> slips() {
        return scan.slips();
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
