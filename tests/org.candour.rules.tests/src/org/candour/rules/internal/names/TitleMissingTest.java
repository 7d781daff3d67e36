// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.framework;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link TitleMissing}. */
final class TitleMissingTest {
    @Test
    void aChapterWithoutATitleIsReported() {
        assertEquals(
                List.of("Chapter \"summary\" has no title."
                        + " Write a colon at the end of its line, and after it the words to print."),
                messages(new TitleMissing(), chapter("summary", null)));
    }

    @Test
    void anAreaOfAReportNeedsNone() {
        assertEquals(List.of(), messages(new TitleMissing(), area("meals")));
    }

    @Test
    void anAreaOfAFrameworkNeedsOne() {
        assertEquals(
                1,
                messages(new TitleMissing(), framework("visits", "Visits"), area("meals"))
                        .size());
    }
}
