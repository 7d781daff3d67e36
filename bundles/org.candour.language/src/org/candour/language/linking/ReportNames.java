// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.InspectionFile;
import org.candour.model.InspectionPackage;
import org.candour.model.Scale;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Who bears which name in the files read together. Made when all of them are read. */
public final class ReportNames extends AdapterImpl {
    private final Map<String, List<Element>> bearers = new LinkedHashMap<>();
    private final Map<String, List<Element>> frameworks = new LinkedHashMap<>();

    private ReportNames(ResourceSet files) {
        for (Resource file : files.getResources()) {
            for (EObject root : file.getContents()) {
                if (root instanceof InspectionFile read) {
                    collect(read);
                }
            }
        }
    }

    /** The names in a set of files; the files must not change afterwards. */
    public static ReportNames of(ResourceSet files) {
        if (EcoreUtil.getExistingAdapter(files, ReportNames.class) instanceof ReportNames names) {
            return names;
        }
        ReportNames names = new ReportNames(files);
        files.eAdapters().add(names);
        return names;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ReportNames.class;
    }

    private void collect(InspectionFile file) {
        boolean isFramework = file.getElements().stream().anyMatch(Framework.class::isInstance);
        for (Element element : file.getElements()) {
            if (element.getName() != null) {
                (isFramework ? frameworks : bearers)
                        .computeIfAbsent(element.getName(), name -> new ArrayList<>())
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

    /** All who may be meant by a reference. */
    List<Element> candidates(EReference reference, EObject from) {
        return names(reference).values().stream()
                .flatMap(List::stream)
                .filter(element -> fits(element, reference, from))
                .toList();
    }

    /** Those who bear a name, whoever they are. */
    List<Element> bearers(String name) {
        return bearers.getOrDefault(name, List.of());
    }

    private Map<String, List<Element>> names(EReference reference) {
        boolean inFramework = reference == InspectionPackage.Literals.FRAMEWORK_CHOICE__FRAMEWORK
                || reference == InspectionPackage.Literals.QUESTION__SCALE;
        return inFramework ? frameworks : bearers;
    }

    private static boolean fits(Element element, EReference reference, EObject from) {
        boolean kind = reference == InspectionPackage.Literals.REFERENCE__TARGET
                ? Printable.is(element)
                : reference.getEReferenceType().isInstance(element);
        return kind && (!(element instanceof Scale) || element.eContainer() == from.eContainer());
    }
}
