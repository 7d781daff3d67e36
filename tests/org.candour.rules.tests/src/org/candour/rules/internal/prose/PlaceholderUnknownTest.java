// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fact;
import static org.candour.testkit.Lines.fieldwork;
import static org.candour.testkit.Lines.header;
import static org.candour.testkit.Lines.published;
import static org.candour.testkit.Lines.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.HeaderField;
import org.candour.model.Month;
import org.candour.rules.Problem;
import org.junit.jupiter.api.Test;

/** Tests {@link PlaceholderUnknown}. */
final class PlaceholderUnknownTest {
    @Test
    void aMisspeltFactIsReportedWithTheLikeliestOne() {
        List<Problem> problems = problems(
                new PlaceholderUnknown(), fact("commander-title", "chief"), chapter("a", "A", "The {comander-title}."));
        assertEquals(
                List.of("There is no fact called \"comander-title\" in this report. Did you mean \"commander-title\"?"),
                problems.stream().map(Problem::message).toList());
        assertEquals(List.of("commander-title"), problems.getFirst().suggestions());
    }

    @Test
    void aFactLikeNoOtherIsReported() {
        assertEquals(
                List.of("There is no fact called \"moon\" in this report. Add a line \"fact moon: …\","
                        + " or write a backslash before the brace to print it as it is."),
                messages(new PlaceholderUnknown(), chapter("a", "A", "The {moon}.")));
    }

    @Test
    void aLineOfTheHeadThatIsNotThereIsReported() {
        assertEquals(
                List.of("The head of this report has no \"force\" line with words,"
                        + " so \"{force}\" would print nothing. Add the line."),
                messages(new PlaceholderUnknown(), chapter("a", "A", "All of {force}.")));
    }

    @Test
    void factsAndLinesOfTheHeadAreKnown() {
        assertEquals(
                List.of(),
                messages(
                        new PlaceholderUnknown(),
                        report("a", "Ashdown"),
                        header(HeaderField.FORCE, "Weald"),
                        fieldwork(date(4, Month.MAY, 2006), date(5, Month.MAY, 2006)),
                        published(date(0, Month.JUNE, 2006)),
                        fact("rank", "sergeant"),
                        chapter("b", "B", "{report} {force} {fieldwork} {published} {rank}")));
    }
}
