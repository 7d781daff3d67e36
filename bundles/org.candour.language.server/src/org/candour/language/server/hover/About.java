// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.hover;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Answers;
import org.candour.language.server.wording.Called;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;

/** What a hover says about a line: what it is, what it says, and where it stands in the golden thread. */
final class About {
    private About() {}

    static String of(Element line, Page page, Style style) {
        WholeReport report = page.whole();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(style.strong(Called.kind(line))
                + page.titles().of(line).map(title -> ": " + style.words(title)).orElse(""));
        Called.beginning(line).map(style::words).ifPresent(paragraphs::add);
        if (line instanceof Afi afi) {
            paragraphs.add(Answers.in(report).to(afi) + ".");
        } else if (line instanceof Answer answer) {
            paragraphs.add(Answers.in(report).by(answer) + ".");
        }
        return String.join(style.paragraph(), paragraphs);
    }
}
