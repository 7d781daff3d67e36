// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.Optional;
import org.candour.compose.wording.Wording;
import org.candour.document.Paragraph;
import org.candour.model.Element;
import org.candour.model.Finding;
import org.candour.model.report.WholeReport;

/** The asterisk of self-assessed findings, explained once. */
final class Asterisk {
    static final Paragraph NOTE = new Paragraph(
            Optional.empty(), Wording.line("findings.self-assessed.note"), Optional.empty(), Paragraph.Style.NOTE);

    private Asterisk() {}

    /** The chapter or appendix that uses it first. */
    static Optional<Element> explainedIn(WholeReport report) {
        return report.all(Finding.class).stream()
                .filter(Finding::isSelfAssessed)
                .findFirst()
                .flatMap(finding -> report.placeOf(finding).chapter());
    }
}
