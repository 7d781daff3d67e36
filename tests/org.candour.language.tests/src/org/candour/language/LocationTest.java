// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.candour.model.Chapter;
import org.candour.model.Element;
import org.candour.model.InspectionFactory;
import org.candour.model.InspectionPackage;
import org.junit.jupiter.api.Test;

/** Parts of the model are found in the text again. */
class LocationTest {
    private static final String TEXT = "chapter one: One\r\n\r\n    Prose.\r\n\r\nno afi\r\nafi a\r\nafi b\r\n"
            + "consideration c addresses a,\r\n    b\r\n";

    private final ReportReading reading = Desk.with(TEXT).read();

    @Test
    void aLineIsWhereItsNameIs() {
        assertPlace("one", 1, 9, reading.locate(element(0)));
        assertPlace("a", 6, 5, reading.locate(element(2)));
    }

    @Test
    void aLineWithoutANameIsWhereItBegins() {
        assertPlace("no", 5, 1, reading.locate(element(1)));
    }

    @Test
    void aFeatureIsWhereItsValueIs() {
        var addresses = InspectionPackage.Literals.ANSWER__ADDRESSES;
        assertPlace("b", 9, 5, reading.locate(element(4), addresses, 1));
        assertPlace("One", 1, 14, reading.locate(element(0), InspectionPackage.Literals.TITLED__TITLE, 0));
    }

    @Test
    void aFeatureThatIsNotWrittenIsWhereItsLineIs() {
        assertPlace("c", 8, 15, reading.locate(element(4), InspectionPackage.Literals.DESCRIBED__BODY, 0));
    }

    @Test
    void proseIsWhereItsWordsAre() {
        assertPlace("Prose.", 3, 5, reading.locate(((Chapter) element(0)).getBody()));
    }

    @Test
    void aMarkOfByteOrderIsNoPartOfTheText() {
        ReportReading marked = Desk.with("\uFEFFchapter one: One\n").read();
        assertEquals(9, marked.locate(marked.main().getElements().getFirst()).column());
        assertEquals("chapter one: One\n", marked.text(Desk.MAIN));
    }

    @Test
    void whatIsNoPartOfTheReadingIsNowhere() {
        Element stranger = InspectionFactory.eINSTANCE.createNoAfi();
        assertThrows(IllegalArgumentException.class, () -> reading.locate(stranger));
    }

    private Element element(int index) {
        return reading.main().getElements().get(index);
    }

    private static void assertPlace(String words, int line, int column, Location place) {
        assertEquals(words, TEXT.substring(place.offset(), place.offset() + place.length()));
        assertEquals(line, place.line());
        assertEquals(column, place.column());
        assertEquals(Desk.MAIN, place.file());
    }
}
