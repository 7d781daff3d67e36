// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.candour.model.Element;

/** What has been derived from lines. A line that is gone is forgotten with all that was derived from it. */
final class Memory {
    private final Map<Derivation<?>, Map<Element, Object>> known = new IdentityHashMap<>();

    @SuppressWarnings("unchecked")
    <T> T derive(Derivation<T> derivation, Element line) {
        Map<Element, Object> values = known.computeIfAbsent(derivation, any -> new WeakHashMap<>());
        return (T) values.computeIfAbsent(line, derivation::from);
    }
}
