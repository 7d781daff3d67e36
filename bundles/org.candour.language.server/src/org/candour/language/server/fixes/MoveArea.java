// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Area;
import org.candour.model.Element;
import org.candour.model.report.AreaOrder;
import org.candour.model.report.FrameworkGuide;

/**
 * Moves an area with all that belongs to it where the framework has it. Where the area is right and the one above it
 * has strayed, that one is moved; where their domains stand the wrong way round, the domain.
 */
final class MoveArea implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("area-out-of-order");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble
                .element()
                .filter(Area.class::isInstance)
                .flatMap(area ->
                        trouble.report().framework().flatMap(framework -> best((Area) area, framework, trouble)))
                .map(move -> move.in(title(move.part())))
                .stream()
                .toList();
    }

    private static Proposal title(MovablePart part) {
        String key = part.opener() instanceof Area ? "fix.moveArea" : "fix.moveDomain";
        return new Proposal(part.page(), key, part.opener().getName());
    }

    private static Optional<Relocation> best(Area area, FrameworkGuide framework, Trouble trouble) {
        AreaOrder order = new AreaOrder(framework);
        AreaRow now = new AreaRow(trouble.report().elements(), order);
        List<Relocation> moves = new ArrayList<>();
        FrameworkPlaces places = new FrameworkPlaces(framework, trouble.page());
        places.ofArea(area.getName()).ifPresent(moves::add);
        now.before(area.getName()).flatMap(places::ofArea).ifPresent(moves::add);
        trouble.report()
                .placeOf(area)
                .domain()
                .map(Element::getName)
                .flatMap(places::ofDomain)
                .ifPresent(moves::add);
        return moves.stream()
                .filter(move -> !row(move, order).isAstray(area.getName()))
                .filter(move -> row(move, order).disorder() < now.disorder())
                .min(Comparator.comparingInt(move -> row(move, order).disorder()));
    }

    private static AreaRow row(Relocation move, AreaOrder order) {
        return new AreaRow(move.lines(), order);
    }
}
