// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Heading;
import org.candour.model.Section;
import org.candour.model.report.Place;

/** How deep headings stand: chapters at 1, what they hold directly at 2, no level left out. */
final class Levels {
    private static final int DEEPEST = 4;

    private Levels() {}

    /** The level of the heading that a line opens in its place. */
    static int of(Element element, Place place) {
        int withinChapter = place.section().isPresent() ? 3 : 2;
        return switch (element) {
            case Section section -> 2;
            case Heading heading -> withinChapter;
            case Domain domain -> withinChapter;
            case Area area -> place.domain().isPresent() ? withinChapter + 1 : withinChapter;
            default -> 1;
        };
    }

    /** The level of a heading the tool puts below whatever heading stands above it in a place. */
    static int below(Place place) {
        int above = place.area()
                .<Element>map(area -> area)
                .or(place::domain)
                .or(place::heading)
                .or(place::section)
                .map(element -> of(element, place))
                .orElse(1);
        return Math.min(above + 1, DEEPEST);
    }
}
