// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.language.ReportReader;
import org.junit.jupiter.api.Test;

class GoldenThreadTest {
    private static final String HEAD = """
        report r: A Report
        subject: Ashdown BCU
        framework plain
        fieldwork 4 December 2006 to 13 December 2006
        published December 2006
        theme tasking: Tasking
        owner crime-manager: Crime manager
        chapter findings: Findings
        area crime: Crime
        """;
    private static final String WHOLE = HEAD + """
        afi slow
            It is *slow* in {subject}.

        recommendation hurry theme tasking owner crime-manager addresses slow
            Hurry.

        contract c implement by 30 June 2007, revisit July 2007: Contract

        target t: Fewer thefts
        """;

    @Test
    void anAnsweredAfiIsOneLineFromFindingToContract() {
        ThreadRow row = thread(WHOLE).rows().getFirst();

        assertEquals("Crime", row.area());
        assertEquals("Tasking", row.theme());
        assertEquals("Crime manager", row.owner());
        assertEquals("AFI slow", row.afi().orElseThrow().label());
        assertEquals("It is slow in Ashdown BCU.", row.afi().orElseThrow().words());
        assertEquals("Recommendation 1", row.answer().orElseThrow().label());
        assertEquals("30 June 2007", row.commitment().orElseThrow().implementBy());
        assertEquals("July 2007", row.commitment().orElseThrow().revisit());
        assertEquals(ThreadRow.State.WHOLE, row.state());
        assertEquals(10, row.location().line());
    }

    @Test
    void aWholeThreadIsSaidToBeWhole() {
        GoldenThread thread = thread(WHOLE);

        assertEquals(List.of(), thread.allGaps());
        assertEquals(
                "Every AFI that needs an answer has one." + " 1 of 1 AFI leads to a recommendation or consideration.",
                thread.verdict());
        assertEquals("Fewer thefts", thread.targets().getFirst().words());
    }

    @Test
    void anAfiThatLeadsToNothingIsAGap() {
        GoldenThread thread = thread(WHOLE + "\narea waste: Waste\n\nafi lost\n    It is lost.\n");
        ThreadRow row = thread.rows().getLast();

        assertEquals(Optional.empty(), row.answer());
        assertEquals(ThreadRow.State.BROKEN, row.state());
        assertEquals("afi-unanswered", row.gaps().getFirst().rule());
        assertTrue(thread.verdict().startsWith("There is 1 gap. 1 of 2 AFIs leads"), thread.verdict());
    }

    @Test
    void whereTheFrameworkLeavesItToTheUnitItIsNone() {
        GoldenThread thread =
                thread(WHOLE.replace("framework plain", "framework lenient") + "\nafi lost\n    It is lost.\n");

        assertEquals(ThreadRow.State.OPEN, thread.rows().getLast().state());
        assertEquals(List.of(), thread.allGaps());
        assertTrue(thread.verdict().endsWith("; the framework leaves the others to the unit."), thread.verdict());
    }

    @Test
    void anAnswerThatAddressesNothingIsALineOfItsOwn() {
        GoldenThread thread = thread(WHOLE.replace(" addresses slow", ""));

        assertEquals(2, thread.rows().size());
        assertEquals(Optional.empty(), thread.rows().getLast().afi());
        assertEquals(ThreadRow.State.BROKEN, thread.rows().getLast().state());
    }

    @Test
    void aNameThatLeadsNowhereIsAGapOfTheAnswer() {
        GoldenThread thread = thread(WHOLE.replace("addresses slow", "addresses slow, nothing-like-it"));

        assertEquals("unknown-name", thread.allGaps().getFirst().rule());
    }

    @Test
    void anEmptyReportHasAnEmptyThread() {
        assertEquals(
                "There is no area for improvement yet, and nothing to answer.",
                thread(HEAD).verdict());
    }

    private static GoldenThread thread(String text) {
        Path folder = Path.of("desk");
        Path file = folder.resolve("report.inspection");
        Map<Path, String> texts = Map.of(
                file,
                text,
                folder.resolve("plain.inspection"),
                "framework plain: Plain\nnumbering chapter.paragraph\n",
                folder.resolve("lenient.inspection"),
                "framework lenient: Lenient\nnumbering chapter.paragraph\nseverity afi-unanswered note\n");
        return GoldenThread.of(new ReportReader().read(file, texts));
    }
}
