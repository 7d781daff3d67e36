// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.fact;
import static org.candour.testkit.Lines.include;
import static org.candour.testkit.Lines.owner;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.theme;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.rules.Problem;
import org.candour.testkit.Files;
import org.junit.jupiter.api.Test;

/** Tests {@link DuplicateName}. */
final class DuplicateNameTest {
    @Test
    void aNameThatIsTakenIsReported() {
        var second = recommendation("training", List.of(), "Train.");
        List<Problem> problems = problems(new DuplicateName(), afi("training", "Untrained."), second);
        assertEquals(
                List.of("The name \"training\" is taken: an AFI above has it already."
                        + " Choose another name for one of the two."),
                problems.stream().map(Problem::message).toList());
        assertEquals(second, problems.getFirst().subject());
    }

    @Test
    void aThemeMayHaveTheNameOfAChapter() {
        assertEquals(List.of(), messages(new DuplicateName(), theme("people", "People"), chapter("people", "People")));
    }

    @Test
    void anOwnerMayHaveTheNameOfAThemeButNotOfAnotherOwner() {
        assertEquals(
                List.of("The name \"crime\" is taken: an owner above has it already."
                        + " Choose another name for one of the two."),
                messages(
                        new DuplicateName(),
                        theme("crime", "Crime"),
                        owner("crime", "Crime manager"),
                        owner("crime", "Commander")));
    }

    @Test
    void twoFactsOfOneNameAreReported() {
        assertEquals(
                1,
                messages(new DuplicateName(), fact("rank", "sergeant"), fact("rank", "inspector"))
                        .size());
    }

    @Test
    void namesInAnIncludedFileCount() {
        assertEquals(
                1,
                messages(
                                new DuplicateName(),
                                include("part.inspection", Files.file(afi("training", "Untrained."))),
                                afi("training", "Trained."))
                        .size());
    }
}
