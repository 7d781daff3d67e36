// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.InspectionFactory;
import org.candour.model.InspectionFile;
import org.junit.jupiter.api.Test;

class AreaOrderTest {
    private static final InspectionFactory MAKE = InspectionFactory.eINSTANCE;

    private final AreaOrder order = order();

    private static AreaOrder order() {
        Framework framework = MAKE.createFramework();
        InspectionFile file = MAKE.createInspectionFile();
        file.getElements()
                .addAll(List.of(
                        framework,
                        named(MAKE.createArea(), "leadership"),
                        named(MAKE.createDomain(), "teaching"),
                        named(MAKE.createArea(), "lessons"),
                        named(MAKE.createDomain(), "care"),
                        named(MAKE.createArea(), "meals")));
        return new AreaOrder(FrameworkGuide.of(framework));
    }

    private static Element named(Element element, String name) {
        element.setName(name);
        return element;
    }

    @Test
    void areasAreRankedAcrossDomains() {
        assertEquals(0, order.rankOf("leadership"));
        assertEquals(1, order.rankOf("lessons"));
        assertEquals(2, order.rankOf("meals"));
    }

    @Test
    void anAreaBelongsToTheDomainAboveIt() {
        assertEquals(Optional.of("teaching"), order.domainOf("lessons"));
        assertEquals(Optional.of("care"), order.domainOf("meals"));
    }

    @Test
    void whatTheFrameworkDoesNotHaveIsUnknown() {
        assertTrue(order.knows("meals"));
        assertFalse(order.knows("care"));
        assertTrue(order.knowsDomain("care"));
        assertFalse(order.knowsDomain("meals"));
    }
}
