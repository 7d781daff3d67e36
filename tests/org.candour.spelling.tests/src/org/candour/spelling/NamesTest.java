// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of people and places, which no dictionary holds, and slips that only look like names. */
class NamesTest {
    @TempDir
    Path folder;

    @Test
    void theNamesOfForceAndUnitAreKnown() {
        assertMisspelt("Ashdown’s officers serve the Weald. Weald has one more unit.");
    }

    @Test
    void aCapitalInsideASentenceMakesAName() {
        assertMisspelt("The station at Linfold is small. Linfold’s is larger than that of Saxonhurst.");
    }

    @Test
    void aSlipWithACapitalIsStillASlip() {
        assertMisspelt(
                "The Neigbourhood Watch met. Recomendations were made. Polcie came.",
                "Neigbourhood",
                "Recomendations",
                "Polcie");
    }

    @Test
    void aSlipInANameThatIsKnownIsFoundAndTheNameGuessed() {
        var found = new Spelling()
                .check(Written.paragraph(
                        folder, "The officers of Ashdonw met in Linfold, near Linfold and in Linfold."))
                .getFirst();

        assertEquals("Ashdonw", found.word());
        assertEquals(List.of("Ashdown"), found.names());
        assertEquals("Ashdown", Spelling.guesses(found).getFirst());
    }

    @Test
    void whatLooksLikeASlipIsANameWhenItComesTwice() {
        assertMisspelt("The mayor of Polise spoke.", "Polise");
        assertMisspelt("The mayor of Polise spoke, and all of Polise heard.");
    }

    @Test
    void aNameInSmallLettersIsNone() {
        assertMisspelt("The station at Linfold, not linfold.", "linfold");
    }

    private void assertMisspelt(String prose, String... words) {
        assertEquals(List.of(words), Written.misspelt(Written.paragraph(folder, prose)));
    }
}
