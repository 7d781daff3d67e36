// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import com.google.inject.Injector;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.ecore.EPackage;

/** Sets the language up for programs that run without Eclipse. */
public class InspectionStandaloneSetup extends InspectionStandaloneSetupGenerated {

    /** Creates the language's services and registers the file extension and the metamodel with EMF. */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // before the services exist, because some of them look the metamodel up while they are created
        EPackage.Registry.INSTANCE.putIfAbsent(InspectionPackage.eNS_URI, InspectionPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
