// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.judgement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link JudgementMissing}. */
final class JudgementMissingTest {
    @Test
    void aQuestionThatIsNotJudgedIsReported() {
        assertEquals(
                List.of("The question \"How good is the teaching?\" is not judged yet, and the framework asks for it."
                        + " Add a line \"judgement how-taught is …\" with a grade."),
                messages(new JudgementMissing(), Visits.chosen()));
    }

    @Test
    void aQuestionThatIsJudgedIsNot() {
        assertEquals(
                List.of(), messages(new JudgementMissing(), Visits.chosen(), judgement("how-taught", "good", "Well.")));
    }
}
