// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.box;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link BoxEmpty}. */
final class BoxEmptyTest {
    @Test
    void anEmptyBoxIsReported() {
        assertEquals(
                List.of("Box \"aims\" is empty. Write its text below it, indented."),
                messages(new BoxEmpty(), box("aims", "Aims")));
    }

    @Test
    void aBoxWithTextIsNot() {
        assertEquals(List.of(), messages(new BoxEmpty(), box("aims", "Aims", "To promote leadership.")));
    }
}
