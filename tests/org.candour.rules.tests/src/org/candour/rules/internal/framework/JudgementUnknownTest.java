// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.judgement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link JudgementUnknown}. */
final class JudgementUnknownTest {
    @Test
    void aMisspeltQuestionIsReportedWithTheLikeliestOne() {
        assertEquals(
                List.of("The framework \"visits\" asks no question called \"how-tought\"."
                        + " Did you mean \"how-taught\"?"),
                messages(new JudgementUnknown(), Visits.chosen(), judgement("how-tought", "good")));
    }

    @Test
    void aFrameworkWithoutQuestionsHasNothingToJudge() {
        assertEquals(
                List.of("The framework \"free\" asks no questions, so there is nothing to judge."
                        + " Remove this line, or choose another framework."),
                messages(new JudgementUnknown(), Visits.undemanding(), judgement("how-taught", "good")));
    }

    @Test
    void aQuestionOfTheFrameworkIsKnown() {
        assertEquals(List.of(), messages(new JudgementUnknown(), Visits.chosen(), judgement("how-taught", "good")));
    }
}
