// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import org.candour.model.Fieldwork;
import org.candour.model.HeaderField;
import org.candour.model.Published;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;

/** The head of a report says what was inspected, whose it is, and when. */
public final class HeaderMissing extends CandourRule {
    /** The rule. */
    public HeaderMissing() {
        super("header-missing", Severity.NOTE, Reach.EVERY_FILE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.first(ReportHeader.class).ifPresent(header -> {
            wanted(header, report.words(HeaderField.SUBJECT).isPresent(), "subject", sink);
            wanted(header, report.words(HeaderField.FORCE).isPresent(), "force", sink);
            wanted(header, report.first(Fieldwork.class).isPresent(), "fieldwork", sink);
            wanted(header, report.first(Published.class).isPresent(), "published", sink);
        });
    }

    private void wanted(ReportHeader header, boolean there, String line, ProblemSink sink) {
        if (!there) {
            sink.accept(problemOf(line, header));
        }
    }
}
