// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;

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
}
