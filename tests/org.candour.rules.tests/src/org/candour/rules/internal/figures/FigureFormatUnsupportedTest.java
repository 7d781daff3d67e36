// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FigureFormatUnsupported}. */
final class FigureFormatUnsupportedTest {
    @Test
    void aJpegIsReported() {
        assertEquals(
                List.of("\"map.jpg\" is not an SVG or PNG file. Save the picture as one of these, and name that file."),
                messages(new FigureFormatUnsupported(), figure("map", "map.jpg", "The force")));
    }

    @Test
    void drawingsAndPicturesAreSupportedInAnyLetterCase() {
        assertEquals(
                List.of(),
                messages(
                        new FigureFormatUnsupported(),
                        figure("map", "map.SVG", "The force"),
                        figure("photograph", "a/b.png", "The station")));
    }
}
