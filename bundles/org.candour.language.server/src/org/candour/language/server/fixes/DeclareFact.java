// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import org.candour.language.server.wording.Words;
import org.candour.model.Fact;
import org.candour.model.HeaderField;

/** Adds the fact, or the line of the head, that a name in braces is to print. */
final class DeclareFact implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("placeholder-unknown");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        String name = trouble.words().replaceAll("[{}]", "");
        boolean dated = name.equals("fieldwork") || name.equals("published") || name.equals("report");
        if (name.isBlank() || dated) {
            return List.of();
        }
        boolean head = HeaderField.get(name) != null;
        String line = (head ? name : "fact " + name) + ": " + Words.of("todo");
        return Head.add(line, Fact.class, trouble).stream().toList();
    }
}
