// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import java.util.List;
import org.candour.document.Document;

/**
 * A document with the parts of the report it comes from.
 *
 * @param document the document
 * @param sources what each {@link org.candour.document.Origin} stands for, by its number; valid as long as the report
 */
public record Composition(Document document, List<Source> sources) {
    public Composition {
        sources = List.copyOf(sources);
    }
}
