// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.model.Element;
import org.candour.model.InspectionFile;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Links names to the elements that bear them; a name nobody bears stays unresolved, as the reader leaves it. */
final class Names {
    private final Map<String, Element> known = new LinkedHashMap<>();

    private Names(List<InspectionFile> files) {
        files.forEach(file -> file.getElements().stream()
                .filter(element -> element.getName() != null)
                .forEach(element -> known.putIfAbsent(element.getName(), element)));
    }

    /** An element to be found by name later. */
    static <T extends Element> T wanted(T proxy, String name) {
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("name:/").appendFragment(name));
        return proxy;
    }

    static void link(List<InspectionFile> files) {
        Names names = new Names(files);
        files.forEach(file -> file.eAllContents().forEachRemaining(names::linkReferencesOf));
    }

    private void linkReferencesOf(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            Object value = object.eGet(reference, false);
            if (value instanceof EList<?> list) {
                linkAll(list, reference);
            } else if (value instanceof EObject target && target.eIsProxy()) {
                object.eSet(reference, found(target, reference));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void linkAll(EList<?> list, EReference reference) {
        ((EList<EObject>) list).replaceAll(target -> target.eIsProxy() ? found(target, reference) : target);
    }

    private EObject found(EObject proxy, EReference reference) {
        Element element = known.get(EcoreUtil.getURI(proxy).fragment());
        return reference.getEReferenceType().isInstance(element) ? element : proxy;
    }
}
