// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.language.server.wording.Words;
import org.candour.model.ReportHeader;

/** Adds a line to the head of a report that it cannot do without and that only words are needed for. */
final class AddHeaderLine implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("header-missing", "framework-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().filter(ReportHeader.class::isInstance).stream()
                .flatMap(header -> lines(trouble)
                        .map(line -> new Proposal(trouble.page(), "fix.addLine", line)
                                .insert(StructureLine.of(header, trouble.page()).end(), "\n" + line)))
                .toList();
    }

    private static Stream<String> lines(Trouble trouble) {
        if (trouble.rule().equals("framework-missing")) {
            return trouble.page().reading().frameworks().stream().map(name -> "framework " + name);
        }
        return Stream.of("subject", "force")
                .filter(field -> trouble.problem().message().contains("\"" + field + ": "))
                .map(field -> field + ": " + Words.of("todo"));
    }
}
