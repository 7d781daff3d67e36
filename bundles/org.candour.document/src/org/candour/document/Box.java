// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * Text set apart in a box. It may run over a page.
 *
 * @param kind what it holds
 * @param title the words at its head, such as "Recommendation 4"; may be empty
 * @param blocks its content
 * @param anchor the place links lead to
 * @param origin where it comes from; empty when from where the part around it does
 */
public record Box(Kind kind, List<Inline> title, List<Block> blocks, Optional<Anchor> anchor, Optional<Origin> origin)
        implements Block {

    /** What a box holds. */
    public enum Kind {
        RECOMMENDATION,
        CONSIDERATION,
        JUDGEMENT,
        INFORMATION
    }

    public Box {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }

    /** A box of no origin of its own. */
    public Box(Kind kind, List<Inline> title, List<Block> blocks, Optional<Anchor> anchor) {
        this(kind, title, blocks, anchor, Optional.empty());
    }

    /** The same at another place. */
    public Box at(Anchor other) {
        return new Box(kind, title, blocks, Optional.of(other), origin);
    }

    @Override
    public Box from(Origin other) {
        return new Box(kind, title, blocks, anchor, Optional.of(other));
    }
}
