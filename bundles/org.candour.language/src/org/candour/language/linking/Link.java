// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.model.InspectionFactory;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A name written where the model has a reference.
 *
 * @param holder the part of the model that refers
 * @param reference the feature by which it refers
 * @param index which of the values of the feature it is, from 0
 * @param name the name as written
 * @param from offset of the name in the text that was parsed
 * @param to offset after it
 */
public record Link(EObject holder, EReference reference, int index, String name, int from, int to) {
    private static final URI NOWHERE = URI.createURI("candour:nowhere");

    /** The links in a parsed text in the order written, each leading nowhere yet. */
    public static List<Link> in(INode root) {
        List<Link> links = new ArrayList<>();
        Map<EObject, Map<String, Integer>> counts = new HashMap<>();
        for (INode node : root.getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof CrossReference written) {
                EObject holder = node.getSemanticElement();
                String feature = GrammarUtil.containingAssignment(written).getFeature();
                int index =
                        counts.computeIfAbsent(holder, any -> new HashMap<>()).merge(feature, 1, Integer::sum) - 1;
                EReference reference = (EReference) holder.eClass().getEStructuralFeature(feature);
                String name = NodeModelUtils.getTokenText(node);
                Link link = new Link(holder, reference, index, name, node.getOffset(), node.getEndOffset());
                link.lead(Optional.empty());
                links.add(link);
            }
        }
        return List.copyOf(links);
    }

    /** Where it leads; empty when it leads nowhere. */
    public Optional<EObject> target() {
        return Optional.of(value()).filter(target -> !target.eIsProxy());
    }

    /** Makes it lead to a target, or nowhere. */
    public void lead(Optional<? extends EObject> target) {
        EObject value = target.map(EObject.class::cast).orElseGet(this::nowhere);
        if (!reference.isMany()) {
            if (holder.eGet(reference, false) != value) {
                holder.eSet(reference, value);
            }
            return;
        }
        InternalEList<EObject> values = values();
        if (index == values.size()) {
            values.addUnique(value);
        } else if (values.basicGet(index) != value) {
            // the same name may be written twice, so the list's own check for repetitions must not interfere
            values.setUnique(index, value);
        }
    }

    private EObject value() {
        return reference.isMany() ? values().basicGet(index) : (EObject) holder.eGet(reference, false);
    }

    @SuppressWarnings("unchecked")
    private InternalEList<EObject> values() {
        return (InternalEList<EObject>) holder.eGet(reference);
    }

    private EObject nowhere() {
        EClass kind = reference.getEReferenceType();
        EObject nowhere =
                InspectionFactory.eINSTANCE.create(kind.isAbstract() ? InspectionPackage.Literals.HEADING : kind);
        ((InternalEObject) nowhere).eSetProxyURI(NOWHERE);
        return nowhere;
    }
}
