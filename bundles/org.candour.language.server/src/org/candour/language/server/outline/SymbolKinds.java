// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.outline;

import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Contract;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.Framework;
import org.candour.model.Heading;
import org.candour.model.Include;
import org.candour.model.ReportHeader;
import org.candour.model.Section;
import org.candour.model.Strength;
import org.candour.model.TableBlock;
import org.eclipse.lsp4j.SymbolKind;

/** Which of the protocol's symbols stands for which kind of line. */
public final class SymbolKinds {
    private SymbolKinds() {}

    /** The symbol of a line. */
    public static SymbolKind of(Element line) {
        return switch (line) {
            case ReportHeader report -> SymbolKind.File;
            case Framework framework -> SymbolKind.File;
            case Include include -> SymbolKind.File;
            case Chapter chapter -> SymbolKind.Module;
            case Appendix appendix -> SymbolKind.Module;
            case Contract contract -> SymbolKind.Module;
            case Section section -> SymbolKind.Namespace;
            case Heading heading -> SymbolKind.Namespace;
            case Domain domain -> SymbolKind.Package;
            case Area area -> SymbolKind.Class;
            case Strength strength -> SymbolKind.Property;
            case Afi afi -> SymbolKind.Event;
            case Answer answer -> SymbolKind.Method;
            case TableBlock table -> SymbolKind.Array;
            case Figure figure -> SymbolKind.Object;
            default -> SymbolKind.Field;
        };
    }
}
