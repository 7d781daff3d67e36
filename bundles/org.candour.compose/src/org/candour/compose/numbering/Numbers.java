// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.numbering;

import java.util.Map;
import java.util.Optional;
import org.candour.model.Element;
import org.candour.model.Paragraph;

/** Every number of a report. */
public final class Numbers {
    private final Map<Element, String> own;
    private final Map<Paragraph, String> paragraphs;
    private final Map<Element, String> places;

    Numbers(Map<Element, String> own, Map<Paragraph, String> paragraphs, Map<Element, String> places) {
        this.own = own;
        this.paragraphs = paragraphs;
        this.places = places;
    }

    /** The number, or letter, that a line prints; empty when its kind has none here, such as an unnumbered section. */
    public Optional<String> of(Element element) {
        return Optional.ofNullable(own.get(element));
    }

    /** The number in the margin of a paragraph; empty for one that has none, such as within a box. */
    public Optional<String> of(Paragraph paragraph) {
        return Optional.ofNullable(paragraphs.get(paragraph));
    }

    /**
     * The paragraph number a line is cited by: that of its area, else its own, else that of the paragraph above
     * it; empty in an appendix and before the first numbered paragraph of a chapter.
     */
    public Optional<String> placeOf(Element element) {
        return Optional.ofNullable(places.get(element));
    }
}
