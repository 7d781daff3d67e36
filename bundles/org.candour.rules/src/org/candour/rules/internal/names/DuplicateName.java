// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import java.util.HashMap;
import java.util.Map;
import org.candour.model.Abbreviation;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.InspectionPackage;
import org.candour.model.Judgement;
import org.candour.model.Owner;
import org.candour.model.ReportHeader;
import org.candour.model.Theme;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A name stands for one thing. Facts, themes and owners have names of their own; abbreviations, areas and judgements have rules of their own. */
public final class DuplicateName extends CandourRule {
    /** The rule. */
    public DuplicateName() {
        super("duplicate-name", Severity.ERROR, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Map<String, Element> first = new HashMap<>();
        for (Element element : report.elements()) {
            if (element.getName() != null && ownName(element)) {
                Element other = first.putIfAbsent(drawer(element) + element.getName(), element);
                if (other != null) {
                    sink.accept(problem(element, element.getName(), Called.some(other))
                            .at(InspectionPackage.Literals.ELEMENT__NAME));
                }
            }
        }
    }

    private static boolean ownName(Element element) {
        return !(element instanceof ReportHeader
                || element instanceof Abbreviation
                || element instanceof Domain
                || element instanceof Area
                || element instanceof Judgement);
    }

    /** Where a name is looked up: a fact and a chapter of one name are never mistaken for each other. */
    private static String drawer(Element element) {
        return element instanceof Fact || element instanceof Theme || element instanceof Owner
                ? Called.kind(element) + " "
                : "";
    }
}
