// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.model.Element;
import org.candour.model.InspectionFactory;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final int MANY = 2000;

    private final Memory memory = new Memory();
    private int derived;
    /** What is derived from a line leads back to it, as its prose does. */
    private final Derivation<List<Element>> itself = line -> {
        derived++;
        return List.of(line);
    };

    private static Element line() {
        return InspectionFactory.eINSTANCE.createAfi();
    }

    @Test
    void whatWasDerivedFromALineIsKept() {
        Element line = line();
        memory.derive(itself, line);
        memory.keepOnly(Set.of(line));
        assertEquals(List.of(line), memory.derive(itself, line));
        assertEquals(1, derived);
    }

    @Test
    void linesThatAreGoneAreLetGo() {
        Element kept = line();
        memory.derive(itself, kept);
        WeakReference<Element> gone = new WeakReference<>(line());
        memory.derive(itself, gone.get());
        Stream.generate(MemoryTest::line).limit(MANY).forEach(line -> memory.derive(itself, line));
        memory.keepOnly(new HashSet<>(Set.of(kept)));
        System.gc();
        assertNull(gone.get());
        derived = 0;
        memory.derive(itself, kept);
        assertEquals(0, derived, "what stays was not forgotten");
    }
}
