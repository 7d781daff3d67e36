// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.abbreviations;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.abbreviation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AbbreviationEmpty}. */
final class AbbreviationEmptyTest {
    @Test
    void anAbbreviationWithoutExplanationIsReported() {
        assertEquals(
                List.of("Abbreviation \"BCU\" has no explanation."
                        + " Write a colon after it, and then what it stands for."),
                messages(new AbbreviationEmpty(), abbreviation("BCU", null)));
    }

    @Test
    void anExplainedOneIsNot() {
        assertEquals(List.of(), messages(new AbbreviationEmpty(), abbreviation("BCU", "basic command unit")));
    }
}
