// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.List;
import org.candour.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** The elements one reference may lead to, found by name without going through all of them. */
record NameScope(ReportNames names, EReference reference, EObject from) implements IScope {
    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        List<IEObjectDescription> elements = getElements(name);
        return elements.isEmpty() ? null : elements.getFirst();
    }

    @Override
    public List<IEObjectDescription> getElements(QualifiedName name) {
        return describe(names.candidates(name.toString(), reference, from));
    }

    @Override
    public IEObjectDescription getSingleElement(EObject element) {
        List<IEObjectDescription> elements = getElements(element);
        return elements.isEmpty() ? null : elements.getFirst();
    }

    @Override
    public List<IEObjectDescription> getElements(EObject element) {
        return describe(names.candidates(reference, from).stream()
                .filter(candidate -> candidate == element)
                .toList());
    }

    @Override
    public List<IEObjectDescription> getAllElements() {
        return describe(names.candidates(reference, from));
    }

    private static List<IEObjectDescription> describe(List<Element> elements) {
        return elements.stream()
                .map(element -> EObjectDescription.create(QualifiedName.create(element.getName()), element))
                .toList();
    }
}
