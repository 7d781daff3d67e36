// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import java.util.HashSet;
import java.util.Set;
import org.candour.model.Element;
import org.candour.model.Fieldwork;
import org.candour.model.FrameworkChoice;
import org.candour.model.HeaderWords;
import org.candour.model.LookChoice;
import org.candour.model.Published;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** Each line of the head stands once. */
public final class HeaderRepeated extends CandourRule {
    /** The rule. */
    public HeaderRepeated() {
        super("header-repeated", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Set<String> seen = new HashSet<>();
        for (Element element : report.elements()) {
            if (ofTheHead(element) && !seen.add(keyword(element))) {
                sink.accept(problem(element, keyword(element)));
            }
        }
    }

    private static boolean ofTheHead(Element element) {
        return element instanceof ReportHeader
                || element instanceof HeaderWords
                || element instanceof FrameworkChoice
                || element instanceof LookChoice
                || element instanceof Fieldwork
                || element instanceof Published;
    }

    private static String keyword(Element element) {
        return element instanceof FrameworkChoice ? "framework" : Called.kind(element);
    }
}
