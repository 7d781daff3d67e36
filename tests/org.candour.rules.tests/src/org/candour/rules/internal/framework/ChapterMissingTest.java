// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.chapter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.rules.Problem;
import org.junit.jupiter.api.Test;

/** Tests {@link ChapterMissing}. */
final class ChapterMissingTest {
    @Test
    void aMissingChapterIsReportedWithItsLine() {
        assertEquals(
                List.of("The report lacks the chapter \"Summary\", which its framework asks for."
                        + " Add a line \"chapter summary: Summary\"."),
                messages(new ChapterMissing(), Visits.chosen(), chapter("findings", "Findings")));
    }

    @Test
    void aChapterOfTheRightTitleLacksOnlyItsName() {
        var chapter = chapter(null, "Summary");
        List<Problem> problems = problems(new ChapterMissing(), Visits.chosen(), chapter);
        assertEquals(
                List.of("The framework knows the chapter \"Summary\" by the name \"summary\"."
                        + " Write \"chapter summary: Summary\"."),
                problems.stream().map(Problem::message).toList());
        assertEquals(chapter, problems.getFirst().subject());
    }

    @Test
    void aChapterOfTheRightNameMayHaveAnyTitle() {
        assertEquals(List.of(), messages(new ChapterMissing(), Visits.chosen(), chapter("summary", "In Short")));
    }
}
