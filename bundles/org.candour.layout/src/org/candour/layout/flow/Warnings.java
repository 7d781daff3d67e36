// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what did not come out as it should, each message once. */
public final class Warnings {
    private final Set<String> messages = new LinkedHashSet<>();

    /** Adds a message: a full sentence in plain English. */
    public void add(String message) {
        messages.add(message);
    }

    /** The messages in the order they came up. */
    public List<String> all() {
        return List.copyOf(messages);
    }
}
