// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import org.candour.language.linking.ReportScopes;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.SimpleNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

/** The services of the language that differ from Xtext's own. */
public class InspectionRuntimeModule extends AbstractInspectionRuntimeModule {
    @Override
    public Class<? extends IParser> bindIParser() {
        return ScanningParser.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return InspectionValues.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return InspectionResource.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return ReportScopes.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return SimpleNameProvider.class;
    }
}
