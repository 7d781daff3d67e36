// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Heading;
import org.candour.document.Origin;

/**
 * A heading as the contents list and the bookmarks name it.
 *
 * @param level its level, from 1
 * @param number its number
 * @param title its words without emphasis, links and notes
 * @param anchor its place
 * @param origin where it comes from, if known
 */
public record Entry(int level, Optional<String> number, String title, Anchor anchor, Optional<Origin> origin) {

    /** The entry of a heading. */
    public static Entry of(Heading heading) {
        return new Entry(
                heading.level(), heading.number(), PlainWords.of(heading.text()), heading.anchor(), heading.origin());
    }

    /** Number and title. */
    public String words() {
        return number.map(n -> n + "  " + title).orElse(title);
    }
}
