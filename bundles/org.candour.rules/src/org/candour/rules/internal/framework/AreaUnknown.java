// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.Suggestion;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A report takes its domains and areas from its framework. */
public final class AreaUnknown extends CandourRule {
    /** The rule. */
    public AreaUnknown() {
        super("area-unknown", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        report.framework().ifPresent(framework -> {
            Set<String> domains = names(framework.domains());
            Set<String> areas = names(framework.areas());
            for (Element element : report.elements()) {
                if (element instanceof Domain domain) {
                    check(domain, domains, framework, sink);
                } else if (element instanceof Area area) {
                    check(area, areas, framework, sink);
                }
            }
        });
    }

    private void check(Element element, Set<String> known, FrameworkGuide framework, ProblemSink sink) {
        if (element.getName() == null || known.contains(element.getName())) {
            return;
        }
        List<String> guesses = Suggestion.ranked(element.getName(), known);
        String end = guesses.isEmpty() ? Called.listed(known) : Called.didYouMean(guesses);
        sink.accept(problem(element, framework.framework().getName(), Called.within(element), end)
                .at(InspectionPackage.Literals.ELEMENT__NAME)
                .suggesting(guesses));
    }

    private static Set<String> names(List<? extends Element> elements) {
        Set<String> names = new LinkedHashSet<>();
        elements.forEach(element -> names.add(element.getName()));
        return names;
    }
}
