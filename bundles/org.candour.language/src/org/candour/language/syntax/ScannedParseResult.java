// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import java.util.List;
import org.candour.language.scanning.Slip;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** A parsed text, with the slips the scanner found in it. */
public final class ScannedParseResult extends ParseResult {
    private final List<Slip> slips;

    ScannedParseResult(IParseResult parsed, List<Slip> slips) {
        super(parsed.getRootASTElement(), parsed.getRootNode(), parsed.hasSyntaxErrors());
        this.slips = List.copyOf(slips);
    }

    /** The slips by place. */
    public List<Slip> slips() {
        return slips;
    }
}
