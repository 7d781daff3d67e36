// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param number the number in the margin, such as {@code 7.8}
 * @param content its words
 * @param anchor the place links lead to
 * @param style how it is set
 */
public record Paragraph(Optional<String> number, List<Inline> content, Optional<Anchor> anchor, Style style)
        implements Block {

    /** How a paragraph is set. */
    public enum Style {
        /** Justified body text. */
        BODY,
        /** A line that introduces what follows and stays with it, such as the theme of a group. */
        LEAD,
        /** Small print, such as the source below a table. */
        NOTE
    }

    public Paragraph {
        content = List.copyOf(content);
    }

    /** A body paragraph without number or anchor. */
    public static Paragraph of(List<Inline> content) {
        return new Paragraph(Optional.empty(), content, Optional.empty(), Style.BODY);
    }
}
