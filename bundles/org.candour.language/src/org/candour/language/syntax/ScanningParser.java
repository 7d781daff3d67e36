// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import com.google.inject.Inject;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
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

    @Override
    protected IParseResult parse(String rule, CharStream characters) {
        ScannedText text = ScannedText.of(characters, types);
        return new ScannedParseResult(super.parse(rule, text), text.slips());
    }

    @Override
    protected TokenSource createLexer(CharStream characters) {
        return ScannedText.of(characters, types);
    }
}
