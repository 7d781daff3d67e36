// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.findings;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.strength;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FindingNearDuplicate}. */
final class FindingNearDuplicateTest {
    @Test
    void aFindingRepeatedWithAFewWordsChangedIsReported() {
        assertEquals(
                List.of(
                        "This AFI says nearly the same as AFI \"appraisal\". Keep one of them, or say how they differ."),
                messages(
                        new FindingNearDuplicate(),
                        afi(
                                "appraisal",
                                "Sergeants are not trained in appraisal and feel unsure of themselves before it."),
                        strength(null, "Every station has a named officer for each of its schools."),
                        afi(null, "Sergeants have not been trained in appraisal, and feel unsure of themselves.")));
    }

    @Test
    void aFindingWithoutANameIsCalledByItsBeginning() {
        assertEquals(
                List.of("This AFI says nearly the same as the strength that begins"
                        + " \"Every station has a named officer for each of its …\"."
                        + " Keep one of them, or say how they differ."),
                messages(
                        new FindingNearDuplicate(),
                        strength(null, "Every station has a named officer for each of its schools and colleges."),
                        afi(null, "Every station has a named officer for each of its schools and colleges.")));
    }

    @Test
    void findingsOnOneMatterInOtherWordsAreNot() {
        assertEquals(
                List.of(),
                messages(
                        new FindingNearDuplicate(),
                        strength(null, "The crime reduction plan names an owner for every one of its priorities."),
                        afi(null, "Owners of priorities in the crime reduction plan were seldom asked for progress.")));
    }

    @Test
    void shortFindingsThatDifferInAWordAreNot() {
        assertEquals(
                List.of(),
                messages(
                        new FindingNearDuplicate(),
                        strength(null, "Burglary fell by a fifth."),
                        strength(null, "Robbery fell by a fifth.")));
    }

    @Test
    void emptyFindingsAreNotAlike() {
        assertEquals(List.of(), messages(new FindingNearDuplicate(), afi(null), afi(null)));
    }
}
