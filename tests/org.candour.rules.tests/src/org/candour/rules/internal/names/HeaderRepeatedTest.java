// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.names;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.header;
import static org.candour.testkit.Lines.look;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.HeaderField;
import org.candour.model.Look;
import org.junit.jupiter.api.Test;

/** Tests {@link HeaderRepeated}. */
final class HeaderRepeatedTest {
    @Test
    void aSecondLineOfOneKindIsReported() {
        assertEquals(
                List.of("There is a \"force\" line above already, and only the first one counts."
                        + " Remove one of the two."),
                messages(new HeaderRepeated(), header(HeaderField.FORCE, "Weald"), header(HeaderField.FORCE, "West")));
    }

    @Test
    void aSecondLookIsReported() {
        assertEquals(
                List.of("There is a \"look\" line above already, and only the first one counts."
                        + " Remove one of the two."),
                messages(new HeaderRepeated(), look(Look.PLUM), look(Look.NAVY)));
    }

    @Test
    void linesOfTwoKindsAreNot() {
        assertEquals(
                List.of(),
                messages(new HeaderRepeated(), header(HeaderField.FORCE, "Weald"), header(HeaderField.SUBJECT, "Ash")));
    }
}
