// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.Optional;
import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Contract;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Heading;
import org.candour.model.Section;

/**
 * Where a line stands. A line that opens a part (a chapter, an area) stands in the part it opens.
 *
 * @param chapter the chapter, or the appendix or contract, it stands in
 * @param section the section
 * @param heading the heading above it
 * @param domain the domain
 * @param area the area
 */
public record Place(
        Optional<Element> chapter,
        Optional<Section> section,
        Optional<Heading> heading,
        Optional<Domain> domain,
        Optional<Area> area) {
    static final Place BEFORE_ALL =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Place enter(Element element) {
        return switch (element) {
            case Chapter c -> opened(c);
            case Appendix a -> opened(a);
            case Contract c -> opened(c);
            case Section s -> new Place(chapter, Optional.of(s), Optional.empty(), Optional.empty(), Optional.empty());
            case Domain d -> new Place(chapter, section, Optional.empty(), Optional.of(d), Optional.empty());
            case Area a -> new Place(chapter, section, Optional.empty(), domain, Optional.of(a));
            case Heading h -> new Place(chapter, section, Optional.of(h), Optional.empty(), Optional.empty());
            default -> this;
        };
    }

    private static Place opened(Element part) {
        return new Place(Optional.of(part), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it stands in an appendix or the contract. */
    public boolean inAppendix() {
        return chapter.filter(part -> !(part instanceof Chapter)).isPresent();
    }
}
