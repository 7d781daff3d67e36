// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** Lets a brace or an at sign in prose be printed as it is. */
final class EscapeMark implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("fact-malformed", "placeholder-unknown", "unknown-name");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        String text = trouble.page().text();
        int at = isMark(text, trouble.from()) ? trouble.from() : trouble.from() - 1;
        return at >= 0 && isMark(text, at)
                ? List.of(new Proposal(trouble.page(), "fix.escape", text.charAt(at)).insert(at, "\\"))
                : List.of();
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '@');
    }
}
