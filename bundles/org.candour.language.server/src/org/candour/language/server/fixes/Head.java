// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.Optional;
import org.candour.language.server.reports.Page;
import org.candour.model.Element;
import org.candour.model.Fieldwork;
import org.candour.model.FrameworkChoice;
import org.candour.model.HeaderWords;
import org.candour.model.LookChoice;
import org.candour.model.Published;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;

/** The lines before the first chapter. */
final class Head {
    private Head() {}

    /** A proposal to add a line after the last of its kind, or after the head; empty when the report has no head. */
    static Optional<Proposal> add(String line, Class<? extends Element> kind, Trouble trouble) {
        WholeReport report = trouble.report();
        Optional<Element> alike = last(report, kind);
        Optional<Element> above = alike.or(() -> lastOfHead(report));
        Optional<Page> page = above.flatMap(trouble.page().report()::pageOf);
        return page.map(file -> new Proposal(file, "fix.addLine", line)
                .insert(StructureLine.of(above.get(), file).end(), "\n" + line));
    }

    private static Optional<Element> last(WholeReport report, Class<? extends Element> kind) {
        return report.all(kind).stream().reduce((first, last) -> last).map(Element.class::cast);
    }

    private static Optional<Element> lastOfHead(WholeReport report) {
        return report.elements().stream()
                .filter(line -> line instanceof ReportHeader
                        || line instanceof HeaderWords
                        || line instanceof FrameworkChoice
                        || line instanceof LookChoice
                        || line instanceof Fieldwork
                        || line instanceof Published)
                .reduce((first, last) -> last);
    }
}
