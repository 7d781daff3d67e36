// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.list;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Grouping;
import org.candour.model.Listed;
import org.junit.jupiter.api.Test;

/** Tests {@link ListEmpty}. */
final class ListEmptyTest {
    @Test
    void aListWithNothingToListIsReported() {
        assertEquals(
                List.of("This report holds no good practice yet, so this list will be empty."
                        + " Remove the line, or leave it until there is something to list."),
                messages(new ListEmpty(), list(Listed.GOOD_PRACTICE, Grouping.AREA)));
    }

    @Test
    void everyKindOfListCanBeEmpty() {
        for (Listed listed : Listed.values()) {
            assertEquals(
                    1, messages(new ListEmpty(), list(listed, Grouping.NONE)).size());
        }
    }

    @Test
    void aListOfWhatFollowsItIsNotEmpty() {
        assertEquals(
                List.of(), messages(new ListEmpty(), list(Listed.AFIS, Grouping.NONE), afi("slow", "Calls wait.")));
    }
}
