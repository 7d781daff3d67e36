// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FigureFileMissing}. */
final class FigureFileMissingTest {
    @Test
    void aFigureWhoseFileIsNotThereIsReported() {
        assertEquals(
                List.of("There is no file \"map.svg\"."
                        + " Check the path, which begins at the folder of the file you are writing."),
                messages(new FigureFileMissing(figure -> false), figure("map", "map.svg", "The force")));
    }

    @Test
    void aFigureThatNamesNoFileIsReportedUnasked() {
        assertEquals(
                List.of("Figure \"map\" names no file. Add \"from\" and the path of an SVG or PNG file."),
                messages(new FigureFileMissing(figure -> true), figure("map", null, "The force")));
    }

    @Test
    void aFigureWhoseFileIsThereIsNot() {
        assertEquals(List.of(), messages(new FigureFileMissing(figure -> true), figure("map", "map.svg", "The force")));
    }
}
