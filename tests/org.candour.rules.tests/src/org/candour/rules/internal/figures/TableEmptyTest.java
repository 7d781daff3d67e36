// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.table;
import static org.candour.testkit.ProseText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link TableEmpty}. */
final class TableEmptyTest {
    @Test
    void aTableLineWithoutRowsIsReported() {
        assertEquals(
                List.of("Table \"posts\" has no table below it."
                        + " Write its rows below it, indented, each cell between bars."),
                messages(new TableEmpty(), table("posts", "Posts")));
    }

    @Test
    void aTableLineWithTwoTablesIsReported() {
        assertEquals(
                List.of("Table \"posts\" has more than one table below it."
                        + " Give each table a \"table\" line of its own."),
                messages(new TableEmpty(), table("posts", "Posts", grid("a | b"), grid("c | d"))));
    }

    @Test
    void aTableLineWithItsTableIsNot() {
        assertEquals(List.of(), messages(new TableEmpty(), table("posts", "Posts", grid("a | b"))));
    }
}
