// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Says which elements a reference may lead to. */
public class ReportScopes implements IScopeProvider {
    @Override
    public IScope getScope(EObject context, EReference reference) {
        ReportNames names = ReportNames.of(context.eResource().getResourceSet());
        return new NameScope(names, reference, context);
    }
}
