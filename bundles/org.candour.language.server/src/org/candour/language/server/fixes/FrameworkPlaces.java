// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.candour.language.server.outline.Rank;
import org.candour.language.server.reports.Page;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.report.AreaOrder;
import org.candour.model.report.FrameworkGuide;

/** Where in a file its framework has the areas and domains that stand in it. */
final class FrameworkPlaces {
    private final Page page;
    private final List<Element> lines;
    private final AreaOrder order;
    private final List<String> domains;

    FrameworkPlaces(FrameworkGuide framework, Page page) {
        this.page = page;
        this.lines = page.elements();
        this.order = new AreaOrder(framework);
        this.domains = framework.domains().stream().map(Element::getName).toList();
    }

    /** The move of an area that the framework knows to its place; empty when it stands there, or has none in the file. */
    Optional<Relocation> ofArea(String name) {
        return move(
                indexOf(Area.class, name),
                order.domainOf(name).isPresent() ? placeInDomain(name) : placeAmongAll(name));
    }

    /** The move of a domain with its areas to its place; empty when it stands there, or has none in the file. */
    Optional<Relocation> ofDomain(String name) {
        OptionalInt place = first(
                0,
                lines.size(),
                line -> line instanceof Domain && domains.indexOf(line.getName()) > domains.indexOf(name));
        return move(indexOf(Domain.class, name), place);
    }

    private Optional<Relocation> move(OptionalInt line, OptionalInt place) {
        return line.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : MovablePart.of(lines.get(line.getAsInt()), page).flatMap(part -> part.before(place.getAsInt()));
    }

    private OptionalInt placeInDomain(String name) {
        OptionalInt domain = indexOf(Domain.class, order.domainOf(name).orElseThrow());
        if (domain.isEmpty()) {
            return domain;
        }
        int end = MovablePart.end(domain.getAsInt(), page);
        OptionalInt next = first(domain.getAsInt() + 1, end, line -> isAfter(line, name));
        return next.isPresent() ? next : OptionalInt.of(end);
    }

    private OptionalInt placeAmongAll(String name) {
        OptionalInt next = first(0, lines.size(), line -> isAfter(line, name));
        OptionalInt last = IntStream.range(0, lines.size())
                .filter(i -> Rank.of(lines.get(i)) == Rank.AREA)
                .reduce((one, other) -> other);
        return next.isPresent() || last.isEmpty() ? next : OptionalInt.of(MovablePart.end(last.getAsInt(), page));
    }

    private boolean isAfter(Element line, String name) {
        return line instanceof Area
                && line.getName() != null
                && order.knows(line.getName())
                && order.rankOf(line.getName()) > order.rankOf(name);
    }

    private OptionalInt indexOf(Class<? extends Element> kind, String name) {
        return first(0, lines.size(), line -> kind.isInstance(line) && name.equals(line.getName()));
    }

    private OptionalInt first(int from, int to, Predicate<Element> wanted) {
        return IntStream.range(from, to).filter(i -> wanted.test(lines.get(i))).findFirst();
    }
}
