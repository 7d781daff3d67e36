// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** Gives a line another name where its own is taken. What refers to the name goes on leading to who had it first. */
final class ChooseName implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("duplicate-name");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        String name = Naming.free(trouble.words(), trouble.report());
        return List.of(new Proposal(trouble.page(), "fix.name", name).replace(trouble.from(), trouble.to(), name));
    }
}
