// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fact;
import static org.candour.testkit.Lines.fieldwork;
import static org.candour.testkit.Lines.header;
import static org.candour.testkit.Lines.look;
import static org.candour.testkit.Lines.published;
import static org.candour.testkit.Lines.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.document.Front;
import org.candour.model.Date;
import org.candour.model.Element;
import org.candour.model.HeaderField;
import org.candour.model.Look;
import org.candour.model.Month;
import org.junit.jupiter.api.Test;

class FrontTest {

    @Test
    void theCoverSaysWhatTheHeaderSays() {
        Front front = front(
                report("ashdown", "Inspection of Ashdown BCU"),
                header(HeaderField.SUBJECT, "Ashdown BCU"),
                header(HeaderField.FORCE, "Weald Constabulary"),
                header(HeaderField.INSPECTORATE, "The Inspectorate"),
                header(HeaderField.MARKING, "Not Protectively Marked"),
                fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                published(date(0, Month.DECEMBER, 2006)));
        assertEquals("Inspection of Ashdown BCU", front.title());
        assertEquals("The Inspectorate", front.issuer());
        assertEquals(List.of("Weald Constabulary", "Fieldwork: 4 to 13\u00A0December 2006"), front.coverLines());
        assertEquals("December 2006", front.published());
        assertEquals(Optional.of("Not Protectively Marked"), front.marking());
        assertEquals("en-GB", front.language());
        assertTrue(front.draft());
    }

    @Test
    void theReportHasTheLookThatItsHeadNamesAndIsNavyWithoutOne() {
        assertEquals(
                org.candour.document.Look.PLUM,
                front(report("a", "Inspection"), look(Look.PLUM)).look());
        assertEquals(
                org.candour.document.Look.SLATE,
                front(report("a", "Inspection"), look(Look.SLATE)).look());
        assertEquals(
                org.candour.document.Look.NAVY, front(report("a", "Inspection")).look());
    }

    @Test
    void theSubjectIsNamedWhereTheTitleDoesNot() {
        Front front = front(report("a", "Inspection"), header(HeaderField.SUBJECT, "Ashdown BCU"));
        assertEquals(List.of("Ashdown BCU"), front.coverLines());
    }

    @Test
    void aReportWithoutHeaderStillHasACover() {
        Front front = front(chapter("one", "One"));
        assertEquals("[no title]", front.title());
        assertEquals("", front.published());
    }

    @Test
    void aRangeOfDatesDoesNotRepeatItself() {
        assertEquals(
                "4 to 13 December 2006", fieldworkOf(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)));
        assertEquals(
                "28 November to 4 December 2006",
                fieldworkOf(date(28, Month.NOVEMBER, 2006), date(4, Month.DECEMBER, 2006)));
        assertEquals(
                "28 December 2006 to 4 January 2007",
                fieldworkOf(date(28, Month.DECEMBER, 2006), date(4, Month.JANUARY, 2007)));
        assertEquals("4 December 2006", fieldworkOf(date(4, Month.DECEMBER, 2006), date(4, Month.DECEMBER, 2006)));
        assertEquals(
                "November to December 2006", fieldworkOf(date(0, Month.NOVEMBER, 2006), date(0, Month.DECEMBER, 2006)));
    }

    @Test
    void factsAndHeaderLinesPrintWhereTheirNamesStand() {
        assertEquals(
                "# 1 One\n1.1 In Weald the chief superintendent leads.",
                Composed.text(
                        header(HeaderField.FORCE, "Weald"),
                        fact("commander-title", "chief superintendent"),
                        chapter("one", "One", "In {force} the {commander-title} leads.")));
    }

    private static String fieldworkOf(Date from, Date to) {
        return Composed.text(fieldwork(from, to), chapter("one", "One", "{fieldwork}"))
                .substring("# 1 One\n1.1 ".length());
    }

    private static Front front(Element... lines) {
        return Composed.document(lines).front();
    }
}
