// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.candour.studio.look.Looks;
import org.junit.jupiter.api.Test;

class MarkedPageTest {

    @Test
    void samplesThatWrapGoOnBelowTheirWords() {
        String keys = """
            # Keys

                Ctrl+S         save
                Ctrl+Page Up   the page before

            Or write

                chapter one: One
            """;
        MarkedPage page = MarkedPage.of(keys, Looks.present());
        assertEquals(Map.of(2, 19, 3, 19, 7, 4), page.hanging());
    }
}
