// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.alt;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AltWithoutFigure}. */
final class AltWithoutFigureTest {
    @Test
    void anAltLineThatFollowsNoFigureIsReported() {
        assertEquals(
                1,
                messages(new AltWithoutFigure(), chapter("a", "A"), alt("A map."))
                        .size());
    }

    @Test
    void aSecondAltLineIsReported() {
        assertEquals(
                1,
                messages(new AltWithoutFigure(), figure("map", "map.svg", "Map"), alt("A map."), alt("A map again."))
                        .size());
    }

    @Test
    void anAltLineBelowItsFigureIsNot() {
        assertEquals(List.of(), messages(new AltWithoutFigure(), figure("map", "map.svg", "Map"), alt("A map.")));
    }
}
