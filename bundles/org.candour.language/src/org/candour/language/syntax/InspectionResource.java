// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A file of a report. It keeps no list of names that lead nowhere: the reader asks for them when all files are there. */
public class InspectionResource extends LazyLinkingResource {
    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link) {}

    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {}
}
