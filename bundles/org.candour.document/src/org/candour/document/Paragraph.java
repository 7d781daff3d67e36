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
 * @param origin where it comes from; empty when from where the part around it does
 */
public record Paragraph(
        Optional<String> number, List<Inline> content, Optional<Anchor> anchor, Style style, Optional<Origin> origin)
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

    /** A paragraph of no origin of its own. */
    public Paragraph(Optional<String> number, List<Inline> content, Optional<Anchor> anchor, Style style) {
        this(number, content, anchor, style, Optional.empty());
    }

    /** A body paragraph without number or anchor. */
    public static Paragraph of(List<Inline> content) {
        return new Paragraph(Optional.empty(), content, Optional.empty(), Style.BODY);
    }

    /** The same with another number. */
    public Paragraph numbered(Optional<String> other) {
        return new Paragraph(other, content, anchor, style, origin);
    }

    /** The same with other words. */
    public Paragraph saying(List<Inline> other) {
        return new Paragraph(number, other, anchor, style, origin);
    }

    /** The same at another place. */
    public Paragraph at(Anchor other) {
        return new Paragraph(number, content, Optional.of(other), style, origin);
    }

    /** The same in another style. */
    public Paragraph in(Style other) {
        return new Paragraph(number, content, anchor, other, origin);
    }

    @Override
    public Paragraph from(Origin other) {
        return new Paragraph(number, content, anchor, style, Optional.of(other));
    }
}
