// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.dates;

import org.candour.model.Contract;
import org.candour.model.Date;
import org.candour.model.Element;
import org.candour.model.Fieldwork;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** Nothing can be due for implementation before the fieldwork is over. */
public final class ContractBeforeFieldwork extends CandourRule {
    /** The rule. */
    public ContractBeforeFieldwork() {
        super("contract-before-fieldwork", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.first(Fieldwork.class).map(Fieldwork::getTo).ifPresent(end -> {
            for (Element element : report.elements()) {
                if (element instanceof Contract contract) {
                    check(contract, contract.getImplementBy(), end, sink);
                } else if (element instanceof Recommendation recommendation) {
                    check(recommendation, recommendation.getImplementBy(), end, sink);
                }
            }
        });
    }

    private void check(Element line, Date due, Date endOfFieldwork, ProblemSink sink) {
        if (Days.before(due, endOfFieldwork)) {
            sink.accept(problem(due, Called.first(line), Days.words(due), Days.words(endOfFieldwork))
                    .suggesting(Days.inLaterYear(due, endOfFieldwork)));
        }
    }
}
