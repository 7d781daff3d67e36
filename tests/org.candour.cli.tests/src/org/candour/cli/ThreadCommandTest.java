// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadCommandTest {
    private static final String WHOLE =
            "Every AFI that needs an answer has one. 1 of 1 AFI leads to a recommendation" + " or consideration.";

    @TempDir
    Path folder;

    @Test
    void aWholeThreadIsShownAreaByAreaAndSaidToBeWhole() throws IOException {
        ReportText.clean(folder);

        Typed typed = Typed.in(folder, "thread", "short.inspection");

        assertEquals(
                List.of(
                        "Planning",
                        "  AFI follow-up: Nobody looks at the plans again.",
                        "    -> Recommendation 1: The unit should look at its plans again.",
                        WHOLE),
                typed.lines());
        assertEquals(new Typed(0, typed.out(), ""), typed);
    }

    @Test
    void aBrokenThreadIsShownWithItsGapsAndFails() throws IOException {
        ReportText.broken(folder);

        Typed typed = Typed.in(folder, "thread", "short.inspection");

        assertEquals(1, typed.exitCode());
        assertTrue(
                typed.lines()
                        .contains("    !! Recommendation \"look-again\" addresses no area for improvement. Add"
                                + " \"addresses …\" naming at least one AFI."),
                typed.out());
        assertTrue(typed.lines().getLast().startsWith("There is 1 gap. 0 of 1 AFI lead"), typed.out());
    }

    @Test
    void aSpreadsheetGetsALineForEachAfiAndAnswer() throws IOException {
        ReportText.owned(folder);

        List<String> lines = Typed.in(folder, "thread", "--format", "csv", "short.inspection")
                .lines();

        assertEquals(
                "area,afi,afi words,answer,answer name,answer words,theme,owner,implement by,revisit,state,gaps",
                lines.getFirst());
        assertTrue(
                lines.getLast()
                        .startsWith("Planning,follow-up,Nobody looks at the plans again.,Recommendation 1,look-again,"),
                lines::toString);
        assertTrue(lines.getLast().contains(",Head of planning,"), lines::toString);
        assertEquals(2, lines.size());
    }

    @Test
    void anotherProgramGetsTheSame() throws IOException {
        ReportText.owned(folder);

        Typed typed = Typed.in(folder, "thread", "--format", "json", "short.inspection");
        JsonObject thread = JsonParser.parseString(typed.out()).getAsJsonObject();
        JsonArray rows = thread.getAsJsonArray("rows");

        assertEquals(1, rows.size());
        JsonObject row = rows.get(0).getAsJsonObject();
        assertEquals("follow-up", row.getAsJsonObject("afi").get("name").getAsString());
        assertEquals("look-again", row.getAsJsonObject("answer").get("name").getAsString());
        assertEquals("Head of planning", row.get("owner").getAsString());
        assertEquals("whole", row.get("state").getAsString());
        assertEquals(0, thread.getAsJsonArray("gaps").size());
        assertEquals(WHOLE, thread.get("verdict").getAsString());
    }

    @Test
    void aFileThatIsNotThereIsAPlainSentence() {
        assertEquals(
                new Typed(2, "", "There is no file nowhere.inspection.\n"),
                Typed.in(folder, "thread", "nowhere.inspection"));
    }
}
