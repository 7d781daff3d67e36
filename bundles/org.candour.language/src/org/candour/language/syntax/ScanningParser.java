// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import com.google.inject.Inject;
import java.util.List;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Lexeme;
import org.candour.language.syntax.parser.antlr.InspectionParser;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The generated parser, fed by the scanner. */
public class ScanningParser extends InspectionParser {
    private TokenTypes types;

    @Inject
    void readTypes(ITokenDefProvider tokens) {
        types = new TokenTypes(tokens.getTokenDefMap());
    }

    /** Parses a text that has been scanned; no link is followed. */
    public IParseResult parse(String text, List<Lexeme> lexemes) {
        return parse(getDefaultRuleName(), new ScannedText(text, lexemes, types));
    }

    @Override
    protected TokenSource createLexer(CharStream characters) {
        if (characters instanceof ScannedText scanned) {
            return scanned;
        }
        String text = characters.size() == 0 ? "" : characters.substring(0, characters.size() - 1);
        return new ScannedText(text, InspectionScanner.scan(text).lexemes(), types);
    }
}
