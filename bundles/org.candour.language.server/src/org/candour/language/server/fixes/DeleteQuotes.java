// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** Deletes quotation marks around words that need none. */
final class DeleteQuotes implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("quotes-unneeded");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        String words = trouble.words();
        return words.length() < 2
                ? List.of()
                : List.of(new Proposal(trouble.page(), "fix.quotes")
                        .replace(trouble.from(), trouble.to(), words.substring(1, words.length() - 1)));
    }
}
