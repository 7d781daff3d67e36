// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.domain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.rules.Problem;
import org.junit.jupiter.api.Test;

/** Tests {@link AreaRepeated}. */
final class AreaRepeatedTest {
    @Test
    void theSecondOfTwoIsReported() {
        var second = area("meals");
        List<Problem> problems = problems(new AreaRepeated(), area("meals"), area("safety"), second);
        assertEquals(1, problems.size());
        assertEquals(second, problems.getFirst().subject());
    }

    @Test
    void aDomainMayHaveTheNameOfAnArea() {
        assertEquals(List.of(), messages(new AreaRepeated(), domain("meals"), area("meals")));
    }
}
