// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.theme;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link ReferenceNotPrinted}. */
final class ReferenceNotPrintedTest {
    @Test
    void aReferenceToAThemeIsReported() {
        assertEquals(
                List.of("This refers to theme \"people\", which is not printed in this report."
                        + " Refer to something that has a place in it."),
                messages(new ReferenceNotPrinted(), theme("people", "People"), chapter("a", "A", "See @people.")));
    }

    @Test
    void aReferenceToAChapterIsNot() {
        assertEquals(List.of(), messages(new ReferenceNotPrinted(), chapter("a", "A", "See @b."), chapter("b", "B")));
    }

    @Test
    void anUnknownNameIsLeftToTheReader() {
        assertEquals(List.of(), messages(new ReferenceNotPrinted(), chapter("a", "A", "See @nowhere.")));
    }
}
