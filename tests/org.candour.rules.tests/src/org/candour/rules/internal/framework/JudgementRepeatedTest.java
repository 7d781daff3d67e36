// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.judgement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.rules.Problem;
import org.junit.jupiter.api.Test;

/** Tests {@link JudgementRepeated}. */
final class JudgementRepeatedTest {
    @Test
    void aSecondJudgementIsReported() {
        var second = judgement("how-taught", "poor");
        List<Problem> problems = problems(new JudgementRepeated(), judgement("how-taught", "good"), second);
        assertEquals(1, problems.size());
        assertEquals(second, problems.getFirst().subject());
    }

    @Test
    void judgementsOfTwoQuestionsAreNot() {
        assertEquals(List.of(), messages(new JudgementRepeated(), judgement("one", "good"), judgement("two", "good")));
    }
}
