// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.domain;
import static org.candour.testkit.Lines.noAfi;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link AreaEmpty}. */
final class AreaEmptyTest {
    @Test
    void anAreaThatSaysNothingIsReported() {
        assertEquals(
                List.of("Area \"calls\" says nothing. Write its strengths and AFIs below it, or \"no afi\"."),
                messages(new AreaEmpty(), domain("help"), area("calls"), area("roads"), noAfi()));
    }

    @Test
    void anAreaThatHasNoAfiSaysSomething() {
        assertEquals(List.of(), messages(new AreaEmpty(), area("roads"), noAfi()));
    }
}
