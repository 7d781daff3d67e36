// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import java.util.List;
import java.util.Optional;
import org.candour.model.AlternativeText;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A figure says what it shows, for those who cannot see it. */
public final class FigureWithoutAlt extends CandourRule {
    /** The rule. */
    public FigureWithoutAlt() {
        super("figure-without-alt", Severity.ERROR, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        List<Element> lines = report.elements();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Figure figure) {
                check(figure, i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty(), sink);
            }
        }
    }

    private void check(Figure figure, Optional<Element> next, ProblemSink sink) {
        boolean said = next.filter(AlternativeText.class::isInstance)
                .map(line -> ((AlternativeText) line).getWords())
                .filter(words -> !words.isBlank())
                .isPresent();
        if (!said) {
            sink.accept(problem(figure, Called.first(figure)));
        }
    }
}
