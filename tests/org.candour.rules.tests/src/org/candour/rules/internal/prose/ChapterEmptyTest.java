// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.heading;
import static org.candour.testkit.Lines.list;
import static org.candour.testkit.Lines.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Grouping;
import org.candour.model.Listed;
import org.junit.jupiter.api.Test;

/** Tests {@link ChapterEmpty}. */
final class ChapterEmptyTest {
    @Test
    void aChapterWithNothingBelowItIsReported() {
        assertEquals(
                List.of("Chapter \"lead\" is empty. Write its text below it, indented, or remove the line."),
                messages(new ChapterEmpty(), chapter("lead", "Leadership"), chapter("crime", "Crime", "Crime fell.")));
    }

    @Test
    void theLastHeadingIsLookedAtToo() {
        assertEquals(
                1,
                messages(new ChapterEmpty(), chapter("lead", "Leadership", "Good."), heading("Plans"))
                        .size());
    }

    @Test
    void aChapterOfSectionsIsNotEmpty() {
        assertEquals(
                List.of(),
                messages(
                        new ChapterEmpty(),
                        chapter("lead", "Leadership"),
                        section("plans", "Plans", "There are some.")));
    }

    @Test
    void aHeadingBeforeASectionIsEmpty() {
        assertEquals(
                1,
                messages(new ChapterEmpty(), chapter("a", "A"), heading("B"), section("c", "C", "Words."))
                        .size());
    }

    @Test
    void aListOfTheToolsFillsAHeading() {
        assertEquals(
                List.of(),
                messages(new ChapterEmpty(), heading("Advice"), list(Listed.RECOMMENDATIONS, Grouping.NONE)));
    }

    @Test
    void aContractIsNeverEmpty() {
        assertEquals(List.of(), messages(new ChapterEmpty(), contract("terms", "Notional Contract", null, null)));
    }
}
