// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import org.candour.layout.sheet.Sheet;

/** Paints a strip on a page. */
@FunctionalInterface
public interface Paint {
    /** Paints nothing. */
    Paint NOTHING = (sheet, top) -> {};

    /**
     * Paints it.
     *
     * @param sheet the page
     * @param top the height of its upper edge
     */
    void on(Sheet sheet, double top);

    /** This, then another on top of it. */
    default Paint and(Paint other) {
        return (sheet, top) -> {
            on(sheet, top);
            other.on(sheet, top);
        };
    }
}
