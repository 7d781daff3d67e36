// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.List;
import java.util.Optional;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds the stretch of text that a part of the model is read from. */
final class Locator {
    private Locator() {}

    /** A stretch of text by offset and length. */
    record Stretch(int offset, int length) {}

    /** The structure line that a part of the model is or belongs to; empty for a whole file. */
    static Optional<Element> elementOf(EObject part) {
        EObject at = part;
        while (at != null && !(at instanceof Element)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((Element) at);
    }

    /** Offset of the first character of a structure line in its passage. */
    static int begin(Element element) {
        return NodeModelUtils.findActualNodeFor(element).getOffset();
    }

    /** From the first character of a structure line to the last of its prose, in its passage. */
    static Stretch extent(Element element) {
        return stretch(NodeModelUtils.findActualNodeFor(element));
    }

    /** Where a part of the model is written, its offset counting from the beginning of its passage. */
    static Stretch of(EObject part) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(part);
        if (node == null) {
            return new Stretch(0, 0);
        }
        if (part instanceof Element element) {
            List<INode> name = NodeModelUtils.findNodesForFeature(element, InspectionPackage.Literals.ELEMENT__NAME);
            return name.isEmpty() ? leadingWord(node) : stretch(name.getFirst());
        }
        return stretch(node);
    }

    static Stretch of(EObject part, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(part, feature);
        return index < nodes.size() ? stretch(nodes.get(index)) : of(part);
    }

    private static Stretch leadingWord(ICompositeNode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return stretch(leaf);
            }
        }
        return stretch(node);
    }

    private static Stretch stretch(INode node) {
        return new Stretch(node.getOffset(), node.getLength());
    }
}
