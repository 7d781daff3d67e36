// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.candour.language.linking.Link;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.language.syntax.ReadingModule;
import org.candour.language.syntax.ScanningParser;
import org.candour.model.Element;
import org.candour.model.InspectionFile;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

/** Parses the texts of passages. May be used from several threads. */
final class PassageParser {
    /** Made at the first reading, since it takes most of the time of a short one. */
    private static final class Services {
        static final ScanningParser PARSER = ReadingModule.createParser();
    }

    private PassageParser() {}

    static Passage parse(PassageText scanned) {
        IParseResult parsed;
        synchronized (Services.class) {
            parsed = Services.PARSER.parse(scanned.text(), scanned.lexemes());
        }
        List<Element> elements =
                parsed.getRootASTElement() instanceof InspectionFile file ? List.copyOf(file.getElements()) : List.of();
        return new Passage(scanned, elements, Link.in(parsed.getRootNode()), slips(scanned, parsed));
    }

    private static List<Slip> slips(PassageText scanned, IParseResult parsed) {
        if (!parsed.hasSyntaxErrors()) {
            return scanned.slips();
        }
        List<Slip> slips = new ArrayList<>(scanned.slips());
        for (INode node : parsed.getSyntaxErrors()) {
            slips.add(Slip.of(ReadingRule.LINE_UNREADABLE, node.getOffset(), node.getEndOffset()));
        }
        slips.sort(Comparator.comparingInt(Slip::from));
        return List.copyOf(slips);
    }
}
