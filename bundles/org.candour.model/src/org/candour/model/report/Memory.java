// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.candour.model.Element;

/**
 * What has been derived from lines. Lines that are gone have to be forgotten by {@link #keepOnly}: weak references would
 * not do, since what was derived from a line mostly leads back to it.
 */
final class Memory {
    /** To look for lines that are gone after every edit would take longer than to keep some of them for a while. */
    private static final int MOST_GONE = 500;

    private final Map<Derivation<?>, Map<Element, Object>> known = new IdentityHashMap<>();

    @SuppressWarnings("unchecked")
    <T> T derive(Derivation<T> derivation, Element line) {
        Map<Element, Object> values = known.computeIfAbsent(derivation, any -> new HashMap<>());
        return (T) values.computeIfAbsent(line, derivation::from);
    }

    /** Forgets what was derived from other lines than these, once it is much. */
    void keepOnly(Set<Element> lines) {
        for (Map<Element, Object> values : known.values()) {
            if (values.size() > lines.size() + MOST_GONE) {
                values.keySet().retainAll(lines);
            }
        }
    }
}
