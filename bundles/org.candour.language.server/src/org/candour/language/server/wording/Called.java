// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.wording;

import java.util.Optional;
import org.candour.model.Described;
import org.candour.model.Element;

/** How the server speaks of the lines of a report. */
public final class Called {
    private Called() {}

    /** What a line is, as a label begins: "AFI", "Good practice". */
    public static String kind(Element element) {
        return Words.of("kind." + element.eClass().getName());
    }

    /** How the prose of a line begins: its first paragraph; empty when it has none. */
    public static Optional<String> beginning(Element element) {
        return element instanceof Described described && described.getBody() != null
                ? PlainWords.beginning(described.getBody())
                : Optional.empty();
    }
}
