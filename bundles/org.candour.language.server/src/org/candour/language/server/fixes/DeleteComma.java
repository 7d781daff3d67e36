// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** Deletes a comma that nothing follows. */
final class DeleteComma implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("comma-stray");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return List.of(new Proposal(trouble.page(), "fix.deleteComma").delete(trouble.from(), trouble.to()));
    }
}
