// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.HeaderField;
import org.junit.jupiter.api.Test;

/** Tests {@link ToDoLeft}. */
final class ToDoLeftTest {
    @Test
    void proseThatBeginsWithToDoIsReported() {
        assertEquals(
                List.of("Still to do: say what was found."),
                messages(new ToDoLeft(), chapter("a", "A", "One thing is done.", "To do: say what was found.")));
    }

    @Test
    void soAreTheWordsOfALine() {
        assertEquals(
                List.of("Still to do: the name of the force.", "Still to do: a title."),
                messages(
                        new ToDoLeft(),
                        header(HeaderField.FORCE, "To do: the name of the force"),
                        chapter("a", "to do: a title", "Done.")));
    }

    @Test
    void capitalsAreReportedAnywhere() {
        assertEquals(
                List.of("Still to do: ask the unit."),
                messages(new ToDoLeft(), afi("a", "There were 24 posts. TODO ask the unit.")));
    }

    @Test
    void oneThatDoesNotSayWhatIsReportedToo() {
        assertEquals(
                List.of("Something is still to do here. Do it, and take these words out."),
                messages(new ToDoLeft(), chapter("a", "A", "To do:")));
    }

    @Test
    void aLongOneIsCutShort() {
        assertEquals(
                List.of("Still to do:" + " again".repeat(20) + " …"),
                messages(new ToDoLeft(), chapter("a", "A", "To do:" + " again".repeat(30))));
    }

    @Test
    void whatIsToBeDoneByOthersIsProse() {
        assertEquals(
                List.of(),
                messages(
                        new ToDoLeft(),
                        chapter(
                                "a",
                                "What to Do",
                                "To do this, the unit needs help.",
                                "There is much to do: patrol.")));
    }
}
