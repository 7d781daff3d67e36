// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ZoomTest {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    @Test
    void pagesFitTheWidthOrTheWindow() {
        double wide = Zoom.WIDTH.scale(WIDTH, HEIGHT, 800, 600);
        assertEquals(800, WIDTH * wide + 2 * PageColumn.GAP, 0.01);
        double whole = Zoom.PAGE.scale(WIDTH, HEIGHT, 800, 600);
        assertEquals(600, HEIGHT * whole + 2 * PageColumn.GAP, 0.01);
        assertTrue(Zoom.WIDTH.scale(WIDTH, HEIGHT, 1, 1) > 0, "even where there is no room");
    }

    @Test
    void stepsLeadUpAndDownAgain() {
        double scale = Zoom.fixed(1).scale(WIDTH, HEIGHT, 800, 600);
        double larger = Zoom.larger(scale).scale(WIDTH, HEIGHT, 800, 600);
        assertTrue(larger > scale);
        assertEquals(scale, Zoom.smaller(larger).scale(WIDTH, HEIGHT, 800, 600), 0.001);
    }

    @Test
    void stepsHaveAnEnd() {
        assertEquals(Zoom.fixed(4), Zoom.larger(100));
        assertEquals(Zoom.fixed(0.25), Zoom.smaller(0.001));
    }
}
