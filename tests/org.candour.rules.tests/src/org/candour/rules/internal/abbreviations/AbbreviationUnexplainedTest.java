// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.abbreviation;
import static org.candour.testkit.Lines.chapter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.rules.Problem;
import org.junit.jupiter.api.Test;

/** Tests {@link AbbreviationUnexplained}. */
final class AbbreviationUnexplainedTest {
    @Test
    void capitalsUsedTwiceAndNeverExplainedAreReportedOnce() {
        List<Problem> problems = problems(
                new AbbreviationUnexplained(),
                chapter("partners", "Partners", "The CDRP meets.", "Few know what the CDRP does. Other CDRPs do."));
        assertEquals(
                List.of("\"CDRP\" is used more than once and explained nowhere."
                        + " If it is an abbreviation, add a line \"abbreviation CDRP: …\"."),
                problems.stream().map(Problem::message).toList());
        assertEquals(List.of("abbreviation CDRP:"), problems.getFirst().suggestions());
    }

    @Test
    void onesUsedOnceAreNot() {
        assertEquals(
                List.of(), messages(new AbbreviationUnexplained(), chapter("partners", "Partners", "The CDRP meets.")));
    }

    @Test
    void declaredOnesAreNot() {
        assertEquals(
                List.of(),
                messages(
                        new AbbreviationUnexplained(),
                        abbreviation("CDRP", "crime and disorder reduction partnership"),
                        chapter("partners", "Partners", "The CDRP, a CDRP.")));
    }

    @Test
    void whatEverybodyKnowsIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new AbbreviationUnexplained(),
                        chapter("partners", "Partners", "CCTV in the UK, part IV. CCTV in the UK, part IV.")));
    }

    @Test
    void shoutingIsNot() {
        assertEquals(
                List.of(),
                messages(
                        new AbbreviationUnexplained(),
                        chapter("a", "A", "It is NOT so, NOT at all, and not by chance.")));
    }
}
