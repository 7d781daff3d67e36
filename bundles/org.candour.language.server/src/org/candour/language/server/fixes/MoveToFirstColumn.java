// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** Moves a structure line that is indented to the first column. */
final class MoveToFirstColumn implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("structure-indented");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        int start = trouble.page().lines().start(trouble.line());
        return List.of(new Proposal(trouble.page(), "fix.outdent").delete(start, trouble.from()));
    }
}
