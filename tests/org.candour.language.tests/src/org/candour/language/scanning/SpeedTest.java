// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.candour.language.ReportReader;
import org.junit.jupiter.api.Test;

/** Reading takes time in proportion to the text, even where the text is odd. What is squared here takes minutes. */
class SpeedTest {
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final int MANY = 60_000;

    @Test
    void starsWithoutPartners() {
        assertRead("chapter x: X\n    " + "*a ".repeat(MANY));
    }

    @Test
    void footnotesAndBracesLeftOpen() {
        assertRead("chapter x: X\n    " + "[^a {b ".repeat(MANY));
    }

    @Test
    void linesInTheFirstColumn() {
        assertRead("This is an unindented line\n".repeat(MANY));
    }

    @Test
    void proseInTheWrongPlace() {
        assertRead("theme t: T\n\n    misplaced\n\n".repeat(MANY));
    }

    @Test
    void namesThatLeadNowhere() {
        StringBuilder text = new StringBuilder("chapter x: X\n");
        for (int i = 0; i < MANY / 5; i++) {
            text.append("afi finding-")
                    .append(i)
                    .append("\n    Text @nothing-")
                    .append(i)
                    .append(".\n");
        }
        assertRead(text.toString());
    }

    private static void assertRead(String text) {
        Path file = Path.of("speed.inspection");
        assertTimeout(ENOUGH, () -> new ReportReader().read(file, Map.of(file, text)));
    }
}
