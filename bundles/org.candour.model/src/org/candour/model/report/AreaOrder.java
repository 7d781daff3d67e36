// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Area;
import org.candour.model.Domain;

/** The areas of a framework by name, each with its domain and its rank in the order of the framework. */
public final class AreaOrder {
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** The order a framework lays down. */
    public AreaOrder(FrameworkGuide framework) {
        for (Area area : framework.areas()) {
            ranks.putIfAbsent(area.getName(), ranks.size());
        }
        for (Domain domain : framework.domains()) {
            known.add(domain.getName());
            framework.areasOf(domain).forEach(area -> domains.putIfAbsent(area.getName(), domain.getName()));
        }
    }

    /** Whether the framework has a domain of this name. */
    public boolean knowsDomain(String domain) {
        return known.contains(domain);
    }

    /** Whether the framework has an area of this name. */
    public boolean knows(String area) {
        return ranks.containsKey(area);
    }

    /** The rank of a known area, from 0. */
    public int rankOf(String area) {
        return ranks.get(area);
    }

    /** The name of the domain of an area; empty when the framework puts it in none. */
    public Optional<String> domainOf(String area) {
        return Optional.ofNullable(domains.get(area));
    }
}
