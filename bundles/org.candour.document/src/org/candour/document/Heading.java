// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * A heading. Levels never skip one: a level 3 stands below a level 2.
 *
 * @param level 1 for a chapter or appendix, which begins a page; 2 to 4 for headings within
 * @param number the number printed before the text, such as {@code 7.8} or {@code Appendix A}
 * @param text the words
 * @param anchor the place of the heading
 * @param inContents whether the contents list and the bookmarks name it
 * @param origin where it comes from; empty when not known
 */
public record Heading(
        int level,
        Optional<String> number,
        List<Inline> text,
        Anchor anchor,
        boolean inContents,
        Optional<Origin> origin)
        implements Block {
    public Heading {
        text = List.copyOf(text);
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }

    /** A heading of no origin of its own. */
    public Heading(int level, Optional<String> number, List<Inline> text, Anchor anchor, boolean inContents) {
        this(level, number, text, anchor, inContents, Optional.empty());
    }

    /** The same at another place. */
    public Heading at(Anchor other) {
        return new Heading(level, number, text, other, inContents, origin);
    }

    @Override
    public Heading from(Origin other) {
        return new Heading(level, number, text, anchor, inContents, Optional.of(other));
    }
}
