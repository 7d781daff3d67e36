// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.ProseText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FootnoteEmpty}. */
final class FootnoteEmptyTest {
    @Test
    void anEmptyFootnoteIsReported() {
        assertEquals(
                List.of("This footnote is empty. Write its words after \"[^\", or remove it."),
                messages(new FootnoteEmpty(), chapter("crime", "Crime", "Crime fell[^ ].")));
    }

    @Test
    void anEmptyFootnoteInACellIsReported() {
        assertEquals(
                1,
                messages(new FootnoteEmpty(), body(chapter("a", "A"), grid("Rank[^ ] | Posts")))
                        .size());
    }

    @Test
    void aFootnoteWithOnlyAReferenceIsNot() {
        assertEquals(List.of(), messages(new FootnoteEmpty(), chapter("a", "A", "Crime fell[^ @a].")));
    }
}
