// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;

class InspectionPackageTest {

    @Test
    void theMetamodelIsWellFormed() {
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(InspectionPackage.eINSTANCE);
        assertEquals(List.of(), diagnostic.getChildren());
    }
}
