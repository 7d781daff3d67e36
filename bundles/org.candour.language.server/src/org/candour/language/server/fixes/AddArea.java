// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Words;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;

/** Adds an area, or a domain with its areas, that the framework asks for, where the framework has it. */
final class AddArea implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("area-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        if (trouble.suggestions().isEmpty()) {
            return List.of();
        }
        String lines = trouble.suggestions().stream()
                .map(line -> line.startsWith("area ") ? line + "\n    " + Words.of("todo") : line)
                .collect(Collectors.joining("\n\n"));
        String first = trouble.suggestions().getFirst();
        Element near = trouble.element().orElseThrow();
        Optional<Element> above =
                near instanceof Area || near instanceof Domain ? Optional.of(near) : above(first, trouble.report());
        return above
                .flatMap(line -> trouble.page().report().pageOf(line).map(page -> proposal(line, page, first, lines)))
                .stream()
                .toList();
    }

    private static Proposal proposal(Element above, Page page, String first, String lines) {
        boolean withinDomain = above instanceof Domain && first.startsWith("area ");
        int at = withinDomain ? Parts.endOf(above, page) : Parts.end(above, page);
        return new Proposal(page, "fix.addLine", first).insert(at, "\n\n" + lines);
    }

    /** The last domain that the framework has before the missing one; otherwise the last chapter. */
    private static Optional<Element> above(String missing, WholeReport report) {
        List<String> before = new ArrayList<>();
        report.framework()
                .ifPresent(framework -> framework.domains().stream()
                        .map(Element::getName)
                        .takeWhile(name -> !missing.equals("domain " + name))
                        .forEach(before::add));
        Optional<Element> domain = report.all(Domain.class).stream()
                .filter(line -> before.contains(line.getName()))
                .reduce((first, last) -> last)
                .map(Element.class::cast);
        return domain.or(() ->
                report.all(Chapter.class).stream().reduce((first, last) -> last).map(Element.class::cast));
    }
}
