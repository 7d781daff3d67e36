// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

/** Sets the language up for programs that run without Eclipse. */
public class InspectionStandaloneSetup extends InspectionStandaloneSetupGenerated {

    /** Creates the language's services and registers the file extension and the metamodel with EMF. */
    public static void doSetup() {
        new InspectionStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
