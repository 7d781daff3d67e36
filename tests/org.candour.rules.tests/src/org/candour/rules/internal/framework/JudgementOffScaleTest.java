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

/** Tests {@link JudgementOffScale}. */
final class JudgementOffScaleTest {
    @Test
    void aGradeOffTheScaleIsReportedWithTheGrades() {
        List<Problem> problems = problems(new JudgementOffScale(), Visits.chosen(), judgement("how-taught", "por"));
        assertEquals(
                List.of("\"por\" is not a grade of this question. Choose from \"good\", \"poor\"."),
                problems.stream().map(Problem::message).toList());
        assertEquals(List.of("poor", "good"), problems.getFirst().suggestions());
    }

    @Test
    void aJudgementWithoutAGradeIsReported() {
        assertEquals(
                List.of("Judgement \"how-taught\" gives no grade."
                        + " Add \"is\" and a grade. Choose from \"good\", \"poor\"."),
                messages(new JudgementOffScale(), Visits.chosen(), judgement("how-taught", null)));
    }

    @Test
    void aGradeOfTheScaleIsNot() {
        assertEquals(List.of(), messages(new JudgementOffScale(), Visits.chosen(), judgement("how-taught", "poor")));
    }
}
