// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.language.Location;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.layout.Item;
import org.candour.layout.Page;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceMapTest {
    private static final String REPORT = """
        report trial: A Trial
        framework going-local-3
        theme people: People

        chapter summary: Summary

            Opening words of the summary.

        list recommendations by theme

        chapter findings: What We Found

            The first paragraph is long enough to run over more than a single line of the page, so that
            there is something to be found in its middle. This is the second line in the file, and it holds
            the word halfway. Then comes the third line, which holds nothing of note but fills the paragraph
            to its end.

            - a bullet about lockers;
            - a bullet about lamps.

        afi lamps
            Lamps are not tested.

        afi hooks
            Hooks are bent.

        recommendation test-lamps theme people addresses lamps
            The unit should test its lamps.

        table visits: Visits
            | Year | Visits |
            |---|---|
            | 2004 | 17 |
            | 2005 | 31 |

        contract agreed implement by 31 July 2007, revisit July 2008: Contract
        """;

    @TempDir
    Path folder;

    private Path file;
    private PreviewPages pages;

    private void preview() throws Exception {
        file = Files.writeString(folder.resolve("trial.inspection"), REPORT);
        ReportReading reading = new ReportReader().read(file);
        pages = new Preview().update(reading);
    }

    /** The line of the file that a click on the first run of glyphs with these words leads to. */
    private String clicked(String words, int fromPage) {
        for (int number = fromPage; number <= pages.count(); number++) {
            for (Item item : pages.page(number).items()) {
                if (item instanceof Item.Glyphs glyphs && text(glyphs).contains(words)) {
                    Location place = pages.written(number, glyphs.baseline()).orElseThrow();
                    return REPORT.lines().toList().get(place.line() - 1).strip();
                }
            }
        }
        throw new AssertionError("no page says " + words);
    }

    private static String text(Item.Glyphs glyphs) {
        StringBuilder words = new StringBuilder();
        glyphs.glyphs().forEach(glyph -> words.append(glyph.text()));
        return words.toString();
    }

    @Test
    void aClickLeadsToTheLineWritten() throws Exception {
        preview();
        assertEquals("chapter findings: What We Found", clicked("What We Found", 3));
        assertEquals("- a bullet about lamps.", clicked("bullet about lamps", 3));
        assertEquals("| 2005 | 31 |", clicked("2005", 3));
        assertTrue(clicked("halfway", 3).contains("halfway"), clicked("halfway", 3));
    }

    @Test
    void whatTheProgramAddsLeadsToTheLineItStandsFor() throws Exception {
        preview();
        assertEquals("chapter findings: What We Found", clicked("What We Found", 2), "in the contents list");
        assertEquals("The unit should test its lamps.", clicked("should test", 3), "in the list of the summary");
        assertEquals("theme people: People", clicked("People", 3));
        assertTrue(clicked("Purpose", 3).startsWith("contract"), clicked("Purpose", 3));
    }

    @Test
    void thePlaceOfWrittenWordsIsTheirOwnAndNotThatInAList() throws Exception {
        preview();
        PagePlace place = pages.placeOf(file, REPORT.indexOf("The unit should")).orElseThrow();
        PagePlace found = pages.placeOf(file, REPORT.indexOf("Lamps are not")).orElseThrow();
        assertEquals(found.page(), place.page());
        assertTrue(place.y() < found.y(), "below the finding it answers");
    }

    @Test
    void theCaretOnLinesThatPrintNothingStaysWithWhatStandsBefore() throws Exception {
        preview();
        int blank = REPORT.indexOf("\n\nafi lamps") + 1;
        int bullet = REPORT.indexOf("a bullet about lamps");
        assertEquals(
                pages.placeOf(file, bullet).orElseThrow().page(),
                pages.placeOf(file, blank).orElseThrow().page());
    }

    @Test
    void theCaretOnALineOfStructureBelongsToTheWordsBelowIt() throws Exception {
        preview();
        PagePlace words = pages.placeOf(file, REPORT.indexOf("Hooks are")).orElseThrow();
        assertEquals(words, pages.placeOf(file, REPORT.indexOf("afi hooks")).orElseThrow());
        assertEquals(words, pages.placeOf(file, REPORT.indexOf("afi hooks") + 9).orElseThrow());
    }

    @Test
    void theCaretAboveAllThatPrintsIsOnTheCover() throws Exception {
        preview();
        assertEquals(1, pages.placeOf(file, 0).orElseThrow().page());
        assertEquals(
                1,
                pages.placeOf(file, REPORT.indexOf("framework")).orElseThrow().page());
    }

    @Test
    void everyPlaceOfARealReportIsOnAPage() throws Exception {
        Path report = Examples.copy("ashdown", "ashdown.inspection", folder);
        ReportReading reading = new ReportReader().read(report);
        PreviewPages all = new Preview().update(reading);
        for (Path one : reading.files()) {
            for (int offset = 0; offset < reading.text(one).length(); offset += 97) {
                int here = offset;
                all.placeOf(one, offset).ifPresent(place -> {
                    Page page = all.page(place.page());
                    assertTrue(place.y() >= 0 && place.y() + place.height() <= page.height(), one + " at " + here);
                });
            }
        }
        assertTrue(all.placeOf(report.resolveSibling("nowhere.inspection"), 0).isEmpty());
    }
}
