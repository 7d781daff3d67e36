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
                List.of("Still to do: \"say what was found.\" Write it in the place of these words."),
                messages(new ToDoLeft(), chapter("a", "A", "One thing is done.", "To do: say what was found.")));
    }

    @Test
    void soAreTheWordsOfALine() {
        assertEquals(
                List.of(
                        "Still to do: \"the name of the force\" Write it in the place of these words.",
                        "Still to do: \"a title\" Write it in the place of these words."),
                messages(
                        new ToDoLeft(),
                        header(HeaderField.FORCE, "To do: the name of the force"),
                        chapter("a", "to do: a title", "Done.")));
    }

    @Test
    void capitalsAreReportedAnywhere() {
        assertEquals(
                List.of("Still to do: \"ask the unit.\" Write it in the place of these words."),
                messages(new ToDoLeft(), afi("a", "There were 24 posts. TODO ask the unit.")));
    }

    @Test
    void aLongOneIsCutShort() {
        String words = "say how the unit performs, with figures for this year and the last, and beside others.";
        assertEquals(
                List.of("Still to do: \"say how the unit performs, with figures for this year and the last, and"
                        + " beside …\" Write it in the place of these words."),
                messages(new ToDoLeft(), chapter("a", "A", "To do: " + words)));
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
