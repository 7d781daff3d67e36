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
 */
public record Box(Kind kind, List<Inline> title, List<Block> blocks, Optional<Anchor> anchor) implements Block {

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
}
