// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.language.server.outline.Rank;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.report.AreaOrder;

/** The areas of some lines that a framework knows, each with the domain it stands below: how well they are in order. */
final class AreaRow {
    private record Placed(String name, Optional<String> domain) {}

    private final AreaOrder order;
    private final List<Placed> row = new ArrayList<>();

    AreaRow(List<Element> lines, AreaOrder order) {
        this.order = order;
        Set<String> seen = new HashSet<>();
        Optional<String> domain = Optional.empty();
        for (Element line : lines) {
            if (line instanceof Area area) {
                if (area.getName() != null && order.knows(area.getName()) && seen.add(area.getName())) {
                    row.add(new Placed(area.getName(), domain));
                }
            } else if (Rank.of(line).compareTo(Rank.DOMAIN) <= 0) {
                domain = line instanceof Domain ? Optional.ofNullable(line.getName()) : Optional.empty();
            }
        }
    }

    /** The area before one of these; empty when that is the first. */
    Optional<String> before(String area) {
        int at = indexOf(area);
        return at == 0 ? Optional.empty() : Optional.of(row.get(at - 1).name());
    }

    /** Whether one of these stands below a domain not its own, or after one that the framework has after it. */
    boolean isAstray(String area) {
        return isBelowAnother(row.get(indexOf(area)))
                || before(area)
                        .filter(other -> order.rankOf(area) < order.rankOf(other))
                        .isPresent();
    }

    /** How many stand below a domain not theirs, and how many pairs stand the wrong way round; 0 when all is well. */
    int disorder() {
        int disorder = 0;
        for (int i = 0; i < row.size(); i++) {
            int rank = order.rankOf(row.get(i).name());
            disorder += isBelowAnother(row.get(i)) ? 1 : 0;
            disorder += (int) row.subList(0, i).stream()
                    .filter(earlier -> order.rankOf(earlier.name()) > rank)
                    .count();
        }
        return disorder;
    }

    private int indexOf(String area) {
        int at = 0;
        while (!row.get(at).name().equals(area)) {
            at++;
        }
        return at;
    }

    /** A domain that the framework does not have is told as that; the area may well be in its place. */
    private boolean isBelowAnother(Placed area) {
        Optional<String> right = order.domainOf(area.name());
        return right.isPresent()
                && !right.equals(area.domain())
                && area.domain().filter(domain -> !order.knowsDomain(domain)).isEmpty();
    }
}
