// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link FactEmpty}. */
final class FactEmptyTest {
    @Test
    void aFactWithoutWordsIsReported() {
        assertEquals(
                List.of("Fact \"rank\" has no words. Write a colon after its name, and then the words to print."),
                messages(new FactEmpty(), fact("rank", " ")));
    }

    @Test
    void aFactWithWordsIsNot() {
        assertEquals(List.of(), messages(new FactEmpty(), fact("rank", "sergeant")));
    }
}
