// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import org.candour.studio.words.Icons;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.graphics.Image;

/** What an outline says of a line. */
final class OutlineLabels extends LabelProvider {

    @Override
    public String getText(Object line) {
        return ((DocumentSymbol) line).getName();
    }

    @Override
    public Image getImage(Object line) {
        return switch (((DocumentSymbol) line).getKind()) {
            case File -> Icons.image("report");
            case Module -> Icons.image("chapter");
            case Namespace -> Icons.image("section");
            case Package -> Icons.image("domain");
            case Class -> Icons.image("area");
            case Property -> Icons.image("strength");
            case Event -> Icons.image("afi");
            case Method -> Icons.image("answer");
            case Array -> Icons.image("table");
            case Object -> Icons.image("picture");
            default -> Icons.image("line");
        };
    }
}
