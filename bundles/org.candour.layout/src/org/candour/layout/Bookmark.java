// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.List;
import org.candour.document.Anchor;

/**
 * An entry of the outline shown beside the pages.
 *
 * @param title its words, with the number
 * @param target where it leads
 * @param children the entries below it
 */
public record Bookmark(String title, Anchor target, List<Bookmark> children) {
    public Bookmark {
        children = List.copyOf(children);
    }
}
