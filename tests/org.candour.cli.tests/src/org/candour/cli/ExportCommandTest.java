// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder;

    @Test
    void thePdfStandsBesideTheReport() throws IOException {
        ReportText.clean(folder);

        Typed typed = Typed.in(folder, "export", "short.inspection");

        assertEquals("", typed.err());
        assertTrue(typed.out().matches("short\\.pdf: \\d+ pages\n"), typed.out());
        assertEquals(0, typed.exitCode());
        assertPdf(folder.resolve("short.pdf"));
    }

    @Test
    void thePdfMayHaveAnotherName() throws IOException {
        ReportText.clean(folder);

        Typed typed = Typed.in(folder, "export", "short.inspection", "-o", "For the chief.pdf");

        assertTrue(typed.out().startsWith("For the chief.pdf: "), typed.out() + typed.err());
        assertPdf(folder.resolve("For the chief.pdf"));
    }

    @Test
    void thePdfMayGoToAFolder() throws IOException {
        ReportText.clean(folder);
        Files.createDirectory(folder.resolve("out"));

        assertEquals(
                0,
                Typed.in(folder, "export", "short.inspection", "--output", "out")
                        .exitCode());

        assertPdf(folder.resolve("out/short.pdf"));
    }

    @Test
    void aReportWithErrorsIsRefusedAndTheEarlierPdfKept() throws IOException {
        ReportText.broken(folder);
        Files.writeString(folder.resolve("short.pdf"), "earlier");

        Typed typed = Typed.in(folder, "export", "short.inspection");

        assertEquals(1, typed.exitCode());
        assertTrue(typed.lines().get(0).startsWith("short.inspection:25:16: error: "), typed.out());
        assertTrue(typed.out().endsWith("""
            1 error.
            Not exported; the earlier short.pdf was kept.
            Put the errors right and export again, or add --draft to see the report as it is.
            """), typed.out());
        assertEquals("earlier", Files.readString(folder.resolve("short.pdf")));
    }

    @Test
    void aDraftIsExportedInSpiteOfErrors() throws IOException {
        ReportText.broken(folder);

        Typed typed = Typed.in(folder, "export", "--draft", "short.inspection");

        assertEquals(0, typed.exitCode());
        assertTrue(typed.out().matches("short\\.pdf: \\d+ pages, marked as a draft\n"), typed.out());
        assertPdf(folder.resolve("short.pdf"));
    }

    @Test
    void anOutputThatIsNoPdfIsRefused() throws IOException {
        ReportText.clean(folder);

        Typed typed = Typed.in(folder, "export", "short.inspection", "-o", "short.inspection");

        assertEquals(2, typed.exitCode());
        assertEquals(
                "short.inspection is neither a folder nor a name that ends in .pdf. Name one of these after -o.\n",
                typed.err());
        assertEquals(ReportText.text(), Files.readString(folder.resolve("short.inspection")));
    }

    @Test
    void anOutputInAMissingFolderIsAPlainSentence() throws IOException {
        ReportText.clean(folder);

        Typed typed = Typed.in(folder, "export", "short.inspection", "-o", "far/away.pdf");

        assertEquals(1, typed.exitCode());
        assertEquals(
                "There is no folder " + folder.resolve("far") + ". Make it first, or choose another.\n", typed.err());
    }

    @Test
    void aFileThatIsNotTheMainOneIsRefused() throws IOException {
        ReportText.clean(folder);

        Typed typed = Typed.in(folder, "export", "visits.inspection");

        assertEquals(2, typed.exitCode());
        assertEquals(
                "visits.inspection has no \"report\" line, so it is not the main file of a report. Name the main file,"
                        + " which includes the others.\n",
                typed.err());
    }

    @Test
    void aPictureThatIsNotThereIsAnError() throws IOException {
        ReportText.with(folder, withFigure("force.svg"));

        Typed typed = Typed.in(folder, "export", "short.inspection");

        assertEquals(1, typed.exitCode());
        assertTrue(typed.out().contains("error: There is no file \"force.svg\"."), typed.out());
    }

    @Test
    void aPictureOfTheWrongKindIsAnError() throws IOException {
        ReportText.with(folder, withFigure("force.png"));
        Files.writeString(folder.resolve("force.png"), "not a picture");

        Typed typed = Typed.in(folder, "export", "short.inspection");

        assertTrue(
                typed.lines().get(0).contains("error: The file \"force.png\" is neither an SVG nor a PNG picture"),
                typed.out());
        assertTrue(typed.lines().get(0).endsWith("[figure-format-unsupported]"), typed.out());
    }

    @Test
    void aBarIsDrawnAndWipedOnATerminalOnly() throws IOException {
        ReportText.clean(folder);

        String bar = Typed.onTerminal(folder, "export", "short.inspection").err();

        assertTrue(bar.startsWith("\r[--------------------] Reading the report\r[####"), bar);
        assertTrue(bar.matches("(?s).* {20,}\r"), bar);
        assertEquals("", Typed.in(folder, "export", "short.inspection").err());
    }

    private static String withFigure(String path) {
        return ReportText.text()
                .replace(
                        "domain work",
                        "figure force-map from " + path + ": The force\nalt: A map of the force.\n\ndomain work");
    }

    private static void assertPdf(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertTrue(content.startsWith("%PDF-1.7"));
        assertFalse(content.length() < 1000);
    }
}
