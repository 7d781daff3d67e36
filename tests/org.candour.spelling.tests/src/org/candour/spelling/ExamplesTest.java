// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.language.ReportReader;
import org.junit.jupiter.api.Test;

/** Reports without slips, in which nobody should be troubled. */
class ExamplesTest {
    @Test
    void theExamplesAreSpeltWell() {
        assertEquals(List.of(), misspelt("ashdown/ashdown.inspection"));
        assertEquals(List.of(), misspelt("best-value/custody.inspection"));
    }

    private static List<Misspelling> misspelt(String file) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            folder = folder.getParent();
        }
        return new Spelling()
                .check(new ReportReader().read(folder.resolve("examples").resolve(file)));
    }
}
