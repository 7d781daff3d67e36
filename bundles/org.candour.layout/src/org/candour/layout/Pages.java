// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.List;
import org.candour.document.Front;

/**
 * A document set on pages.
 *
 * @param front what cover and metadata say
 * @param pages the pages in order; the first is the cover
 * @param structure the tree of meaning over everything on the pages, for screen readers and reflow
 * @param bookmarks the outline shown beside the pages
 * @param warnings what did not come out as it should, in plain English; mostly empty
 */
public record Pages(
        Front front, List<Page> pages, Structure.Element structure, List<Bookmark> bookmarks, List<String> warnings) {
    public Pages {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        warnings = List.copyOf(warnings);
    }
}
