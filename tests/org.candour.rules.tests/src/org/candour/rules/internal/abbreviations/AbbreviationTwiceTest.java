// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.abbreviation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AbbreviationTwice}. */
final class AbbreviationTwiceTest {
    @Test
    void theSecondExplanationIsReported() {
        assertEquals(
                List.of("The abbreviation \"ASB\" is explained above already. Remove one of the two lines."),
                messages(
                        new AbbreviationTwice(),
                        abbreviation("ASB", "anti-social behaviour"),
                        abbreviation("ASB", "area support board")));
    }

    @Test
    void twoAbbreviationsAreNot() {
        assertEquals(
                List.of(), messages(new AbbreviationTwice(), abbreviation("BCU", "unit"), abbreviation("SMT", "team")));
    }
}
