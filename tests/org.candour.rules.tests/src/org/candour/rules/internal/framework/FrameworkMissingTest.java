// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FrameworkMissing}. */
final class FrameworkMissingTest {
    @Test
    void aReportUnderNoFrameworkIsReported() {
        assertEquals(1, messages(new FrameworkMissing(), report("a", "A")).size());
    }

    @Test
    void aReportUnderOneIsNot() {
        assertEquals(List.of(), messages(new FrameworkMissing(), report("a", "A"), Visits.chosen()));
    }
}
