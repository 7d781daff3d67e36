// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String ERROR =
            ":25:16: error: Recommendation \"look-again\" addresses no area for improvement."
                    + " Add \"addresses …\" naming at least one AFI. [recommendation-addresses-no-afi]";

    @TempDir
    Path folder;

    @Test
    void aCleanReportHasNoProblems() throws IOException {
        ReportText.clean(folder);

        assertEquals(new Typed(0, "No problems.\n", ""), Typed.in(folder, "check", "short.inspection"));
    }

    @Test
    void aProblemIsOneLineWithItsPlaceAndItsRule() throws IOException {
        ReportText.broken(folder);

        Typed typed = Typed.in(folder, "check", "short.inspection");

        assertEquals(1, typed.exitCode());
        assertEquals("short.inspection" + ERROR, typed.lines().get(0));
        assertEquals("", typed.err());
    }

    @Test
    void problemsAreSummedUpAndNotesOnlyCounted() throws IOException {
        ReportText.with(folder, ReportText.text() + "\nlist considerations\n");

        Typed typed = Typed.in(folder, "check", "short.inspection");

        assertEquals(0, typed.exitCode());
        assertEquals("1 note. Add --notes to see the notes.\n", typed.out());
    }

    @Test
    void notesAreListedOnRequest() throws IOException {
        ReportText.with(folder, ReportText.text() + "\nlist considerations\n");

        Typed typed = Typed.in(folder, "check", "--notes", "short.inspection");

        assertTrue(typed.lines().get(0).contains(": note: "), typed.out());
        assertEquals("1 note.", typed.lines().get(1));
    }

    @Test
    void spellingIsCheckedOnRequestAndListedWithoutTheOtherNotes() throws IOException {
        ReportText.with(folder, ReportText.text() + "\nheading: A misspelt wrod\n\nlist considerations\n");

        Typed typed = Typed.in(folder, "check", "--spelling", "short.inspection");

        assertEquals(0, typed.exitCode());
        assertTrue(
                typed.lines()
                        .get(0)
                        .endsWith("note: \"wrod\" is not in the dictionary. Did you mean \"word\"?"
                                + " If it is right, add it to the words of the report. [spelling]"),
                typed.out());
        assertEquals("2 notes. Add --notes to see the notes.", typed.lines().get(1));
        assertEquals(1, Typed.in(folder, "check", "short.inspection").lines().size());
    }

    @Test
    void severitiesAreColouredOnATerminalOnly() throws IOException {
        ReportText.broken(folder);

        assertTrue(Typed.onTerminal(folder, "check", "short.inspection").out().contains(": \033[1;31merror\033[0m: "));
    }

    @Test
    void severalReportsAreCheckedInTurn() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        ReportText.clean(first);
        ReportText.broken(second);

        Typed typed = Typed.in(folder, "check", "first/short.inspection", "./second/short.inspection");

        assertEquals(1, typed.exitCode());
        assertEquals("./second/short.inspection" + ERROR, typed.lines().get(0));
    }

    @Test
    void problemsOfIncludedFilesAreShownAsSeenFromHere() throws IOException {
        Path report = Files.createDirectories(folder.resolve("report/parts")).getParent();
        String text = ReportText.text();
        int cut = text.indexOf("domain work");
        ReportText.with(report, text.substring(0, cut) + "include: parts/work.inspection\n");
        Files.writeString(
                report.resolve("parts/work.inspection"), text.substring(cut).replace(" addresses follow-up", ""));

        Typed typed = Typed.in(folder, "check", "report/short.inspection");

        String file = Path.of("report", "parts", "work.inspection").toString();
        assertTrue(typed.lines().get(0).startsWith(file + ":11:16: error: "), typed.out());
    }

    @Test
    void severalFilesOfOneReportAreOneReport() throws IOException {
        String text = ReportText.text();
        int cut = text.indexOf("domain work");
        ReportText.with(folder, text.substring(0, cut) + "include: work.inspection\n");
        Files.writeString(folder.resolve("work.inspection"), text.substring(cut).replace(" addresses follow-up", ""));

        Typed typed = Typed.in(folder, "check", "short.inspection", "work.inspection");

        assertEquals(2, typed.lines().size(), typed.out());
        assertTrue(typed.lines().get(0).startsWith("work.inspection:11:16: error: "), typed.out());
        assertEquals("1 error.", typed.lines().get(1));
    }

    @Test
    void jsonHoldsTheSameProblems() throws IOException {
        ReportText.broken(folder);

        Typed typed = Typed.in(folder, "check", "--format", "json", "short.inspection");
        JsonObject json = JsonParser.parseString(typed.out()).getAsJsonObject();
        JsonObject first = json.getAsJsonArray("problems").get(0).getAsJsonObject();

        assertEquals(1, typed.exitCode());
        assertEquals("short.inspection", first.get("file").getAsString());
        assertEquals(25, first.get("line").getAsInt());
        assertEquals(16, first.get("column").getAsInt());
        assertEquals("look-again".length(), first.get("length").getAsInt());
        assertEquals("error", first.get("severity").getAsString());
        assertEquals("recommendation-addresses-no-afi", first.get("rule").getAsString());
        assertEquals(1, json.getAsJsonObject("summary").get("errors").getAsInt());
    }

    @Test
    void aMissingFileIsAPlainSentence() {
        Typed typed = Typed.in(folder, "check", "nowhere.inspection");

        assertEquals(new Typed(2, "", "There is no file nowhere.inspection.\n"), typed);
    }

    @Test
    void aMisspeltFileIsGuessed() throws IOException {
        ReportText.clean(folder);

        assertEquals(
                "There is no file shrot.inspection. Did you mean short.inspection?\n",
                Typed.in(folder, "check", "shrot.inspection").err());
        assertEquals(
                "There is no file short. Did you mean short.inspection?\n",
                Typed.in(folder, "check", "short").err());
    }

    @Test
    void aMissingFolderIsNamed() {
        assertEquals(
                "There is no file far/away.inspection. There is no folder far either.\n",
                Typed.in(folder, "check", "far/away.inspection").err());
    }

    @Test
    void aFolderIsAnsweredWithTheReportInIt() throws IOException {
        ReportText.clean(Files.createDirectory(folder.resolve("unit")));

        Typed typed = Typed.in(folder, "check", "unit");

        assertEquals(2, typed.exitCode());
        assertEquals(
                "unit is a folder. Name the report in it: " + Path.of("unit", "short.inspection") + ".\n", typed.err());
    }

    @Test
    void aFolderOfTwoReportsIsAnsweredWithBoth() throws IOException {
        Files.copy(ReportText.clean(folder), folder.resolve("second.inspection"));

        String advice = Typed.in(folder, "check", ".").err();

        assertTrue(advice.startsWith(". is a folder. Name one of the reports in it: "), advice);
        assertTrue(advice.contains("second.inspection, ") && advice.contains("short.inspection."), advice);
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        ReportText.clean(folder);
        Files.writeString(folder.resolve("short.pdf"), "");

        assertEquals(
                "short.pdf is not a report: the files of reports end in .inspection. Did you mean short.inspection?\n",
                Typed.in(folder, "check", "short.pdf").err());
    }
}
