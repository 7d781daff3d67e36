// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.InspectionFile;
import org.candour.model.InspectionPackage;
import org.candour.model.report.FrameworkGuide;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Who bears which name in the files of one report. */
public final class ReportNames {
    private static final EReference WORD_LIMIT__PART = InspectionPackage.Literals.WORD_LIMIT__PART;

    private final Map<String, List<Element>> bearers = new LinkedHashMap<>();
    private final Map<String, List<Element>> frameworks = new LinkedHashMap<>();
    private final Map<EReference, Collection<String>> known = new HashMap<>();

    private ReportNames() {}

    /** The names in the files of a report, which must not change while they are used. */
    public static ReportNames of(List<InspectionFile> files) {
        ReportNames names = new ReportNames();
        files.forEach(names::collect);
        return names;
    }

    private void collect(InspectionFile file) {
        boolean isFramework = file.getElements().stream().anyMatch(Framework.class::isInstance);
        for (Element element : file.getElements()) {
            if (element.getName() != null) {
                (isFramework ? frameworks : bearers)
                        .computeIfAbsent(element.getName(), name -> new ArrayList<>(1))
                        .add(element);
            }
        }
    }

    /** Those who bear a name and may be meant by a reference, in reading order. */
    public List<Element> candidates(String name, EReference reference, EObject from) {
        return names(reference).getOrDefault(name, List.of()).stream()
                .filter(element -> fits(element, reference, from))
                .toList();
    }

    /** The names of all who may be meant by a reference, by alphabet. */
    Collection<String> known(EReference reference, EObject from) {
        return isWithinFramework(reference)
                ? collectKnown(reference, from)
                : known.computeIfAbsent(reference, any -> collectKnown(reference, from));
    }

    private Collection<String> collectKnown(EReference reference, EObject from) {
        Collection<String> fitting = new TreeSet<>();
        names(reference).forEach((name, elements) -> {
            if (elements.stream().anyMatch(element -> fits(element, reference, from))) {
                fitting.add(name);
            }
        });
        return fitting;
    }

    /** Those who bear a name, whoever they are. */
    List<Element> bearers(String name) {
        return bearers.getOrDefault(name, List.of());
    }

    private Map<String, List<Element>> names(EReference reference) {
        return isToFramework(reference) ? frameworks : bearers;
    }

    /** Whether a reference can only lead to a line of a framework. */
    static boolean isToFramework(EReference reference) {
        return reference == InspectionPackage.Literals.FRAMEWORK_CHOICE__FRAMEWORK || isWithinFramework(reference);
    }

    /** Whether a reference leads from a line of a framework to another of the same one. */
    private static boolean isWithinFramework(EReference reference) {
        return reference == InspectionPackage.Literals.QUESTION__SCALE || reference == WORD_LIMIT__PART;
    }

    private static boolean fits(Element element, EReference reference, EObject from) {
        boolean kind;
        if (reference == InspectionPackage.Literals.REFERENCE__TARGET) {
            kind = Printable.is(element);
        } else if (reference == WORD_LIMIT__PART) {
            kind = FrameworkGuide.mayBeLimited(element);
        } else {
            kind = reference.getEReferenceType().isInstance(element);
        }
        return kind && (!isWithinFramework(reference) || element.eContainer() == from.eContainer());
    }
}
