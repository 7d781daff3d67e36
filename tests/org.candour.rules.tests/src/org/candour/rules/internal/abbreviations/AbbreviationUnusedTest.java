// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.abbreviation;
import static org.candour.testkit.Lines.chapter;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AbbreviationUnused}. */
final class AbbreviationUnusedTest {
    @Test
    void oneThatIsNeverUsedIsReported() {
        assertEquals(
                List.of("The abbreviation \"SMT\" is not used in this report."
                        + " Remove the line, unless you are going to use it."),
                messages(
                        new AbbreviationUnused(),
                        abbreviation("SMT", "senior management team"),
                        chapter("lead", "Leadership", "The SMTX is new.")));
    }

    @Test
    void usesInAnyFormCount() {
        for (String prose :
                List.of("The SMT is new.", "Two SMTs.", "The *SMT*’s plan", "SMT-led", "New[^ See SMT.].")) {
            assertEquals(
                    List.of(),
                    messages(
                            new AbbreviationUnused(),
                            abbreviation("SMT", "senior management team"),
                            chapter("lead", "Leadership", prose)));
        }
    }

    @Test
    void aHyphenedAbbreviationIsFound() {
        assertEquals(
                List.of(),
                messages(
                        new AbbreviationUnused(),
                        abbreviation("T-CG", "tasking and coordinating group"),
                        chapter("lead", "Leadership", "The T-CG meets.")));
    }

    @Test
    void aUseInATitleCounts() {
        assertEquals(
                List.of(),
                messages(
                        new AbbreviationUnused(),
                        abbreviation("SMT", "senior management team"),
                        chapter("lead", "The SMT")));
    }
}
