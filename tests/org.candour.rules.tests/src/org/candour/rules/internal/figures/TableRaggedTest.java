// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.figures;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.body;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.table;
import static org.candour.testkit.ProseText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link TableRagged}. */
final class TableRaggedTest {
    @Test
    void aShortRowIsReported() {
        assertEquals(
                List.of("This row has 1 of the 2 cells of the table's first row."
                        + " Add the missing cells; a cell may be empty."),
                messages(new TableRagged(), table("posts", "Posts", grid("Rank | Posts", "Constables"))));
    }

    @Test
    void aLongRowIsReported() {
        assertEquals(
                List.of("This row has 3 cells, but the table's first row has 2."
                        + " Remove a bar, or add a cell to the first row."),
                messages(new TableRagged(), body(chapter("a", "A"), grid("Rank | Posts", "Constables | 3 | 4"))));
    }

    @Test
    void anEvenTableIsNot() {
        assertEquals(
                List.of(),
                messages(new TableRagged(), table("posts", "Posts", grid("Rank | Posts", "Constables | 3"))));
    }
}
