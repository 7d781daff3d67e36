// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import java.util.HashSet;
import java.util.Set;
import org.candour.model.Area;
import org.candour.model.Described;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.candour.model.Question;
import org.candour.model.Reference;
import org.candour.model.report.WholeReport;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.Called;
import org.candour.rules.internal.CandourRule;

/** A reference leads to something that is printed in this report. */
public final class ReferenceNotPrinted extends CandourRule {
    /** The rule. */
    public ReferenceNotPrinted() {
        super("reference-not-printed", Severity.WARNING, Reach.REPORT);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        Set<String> printed = new HashSet<>();
        Set<Element> here = new HashSet<>(report.elements());
        report.elements().stream()
                .filter(ReferenceNotPrinted::prints)
                .forEach(element -> printed.add(Called.within(element)));
        ProseWalk.each(Reference.class, report, reference -> {
            Element target = reference.getTarget();
            if (target != null && !target.eIsProxy() && !found(target, here, printed)) {
                sink.accept(problem(reference, Called.within(target)).at(InspectionPackage.Literals.REFERENCE__TARGET));
            }
        });
    }

    /** An area may be the one that the framework defines; it is printed where the report has an area of that name. */
    private static boolean found(Element target, Set<Element> here, Set<String> printed) {
        boolean named = target instanceof Area || target instanceof Domain || target instanceof Question;
        return named ? printed.contains(asWritten(target)) : here.contains(target) && prints(target);
    }

    private static String asWritten(Element target) {
        return target instanceof Question ? "judgement \"" + target.getName() + "\"" : Called.within(target);
    }

    private static boolean prints(Element element) {
        return element instanceof Described;
    }
}
