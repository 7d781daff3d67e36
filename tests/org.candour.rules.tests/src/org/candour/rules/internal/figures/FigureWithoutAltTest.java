// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.alt;
import static org.candour.testkit.Lines.figure;
import static org.candour.testkit.Lines.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FigureWithoutAlt}. */
final class FigureWithoutAltTest {
    @Test
    void aFigureWithoutAltTextIsReported() {
        assertEquals(
                List.of("Figure \"map\" does not say what it shows to those who cannot see it."
                        + " Add a line \"alt: …\" directly below it."),
                messages(new FigureWithoutAlt(), figure("map", "map.svg", "The force")));
    }

    @Test
    void anAltLineWithoutWordsDoesNotCount() {
        assertEquals(
                1,
                messages(new FigureWithoutAlt(), figure("map", "map.svg", "The force"), alt(null))
                        .size());
    }

    @Test
    void anAltLineFurtherDownDoesNotCount() {
        assertEquals(
                1,
                messages(new FigureWithoutAlt(), figure("map", "map.svg", "The force"), paragraph(null), alt("A map."))
                        .size());
    }

    @Test
    void aFigureWithAltTextIsNot() {
        assertEquals(List.of(), messages(new FigureWithoutAlt(), figure("map", "map.svg", "The force"), alt("A map.")));
    }
}
