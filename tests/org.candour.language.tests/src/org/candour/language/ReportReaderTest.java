// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.candour.model.Afi;
import org.candour.model.FrameworkChoice;
import org.candour.model.Recommendation;
import org.candour.model.report.WholeReport;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;

/** The files of a report are found, read together and linked. */
class ReportReaderTest {
    private static final String MAIN =
            "report x: X\nframework going-local-3\ninclude: parts/one.inspection\ninclude: two.inspection\n";
    private static final String ONE = "chapter one: One\nafi a\n    Text.\ninclude: three.inspection\n";
    private static final String TWO = "chapter two: Two\nrecommendation r addresses a, b\n    Text.\n";
    private static final String THREE = "afi b\n    Text.\n";

    private final Desk desk = Desk.with(MAIN)
            .put("parts/one.inspection", ONE)
            .put("parts/three.inspection", THREE)
            .put("two.inspection", TWO);

    @Test
    void includedFilesAreReadInTheirPlaces() {
        ReportReading reading = desk.read();
        assertEquals(List.of(), reading.problems());
        assertEquals(
                List.of("report.inspection", "parts/one.inspection", "parts/three.inspection", "two.inspection"),
                names(reading));
        assertEquals(2, WholeReport.of(reading.main()).all(Afi.class).size());
    }

    @Test
    void namesLeadFromOneFileToAnother() {
        WholeReport report = WholeReport.of(desk.read().main());
        Recommendation recommendation = report.first(Recommendation.class).orElseThrow();
        assertEquals(report.all(Afi.class), recommendation.getAddresses());
    }

    @Test
    void aPartIsReadWithTheReportItBelongsTo() {
        assertEquals("report.inspection", names(desk.read("two.inspection")).getFirst());
        assertEquals(
                "report.inspection", names(desk.read("parts/three.inspection")).getFirst());
    }

    @Test
    void aPartOfNoReportIsReadAlone() {
        desk.put("parts/four.inspection", "chapter four: Four\n");
        assertEquals(List.of("parts/four.inspection"), names(desk.read("parts/four.inspection")));
    }

    @Test
    void aFrameworkBesideTheReportWinsOverOneThatIsShipped() {
        assertEquals("Going Local 3, inspection of basic command units", frameworkOf(desk.read()));
        desk.put("ours.inspection", "framework going-local-3: Ours\n");
        assertEquals("Ours", frameworkOf(desk.read()));
        assertTrue(names(desk.read()).contains("ours.inspection"));
    }

    @Test
    void aFrameworkIsReadByItself() {
        desk.put("ours.inspection", "framework ours: Ours\nscale s: S\nquestion q on s: Q?\n");
        ReportReading reading = desk.read("ours.inspection");
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("ours.inspection"), names(reading));
    }

    @Test
    void aCircleOfFilesIsToldOnce() {
        desk.put("parts/three.inspection", "include: one.inspection\nafi b\n    Text.\n");
        assertEquals(List.of("include-cyclic"), rules(desk.read()));
    }

    @Test
    void whileAFileIsMissingNothingIsSaidOfWhatMayStandInIt() {
        Desk incomplete = Desk.with("""
            report x: X
            framework areas
            include: gone.inspection

            chapter one: One

                See @two and {three}.

            recommendation r addresses four
                Do it.
            """);
        assertEquals(
                List.of("include-missing"),
                Desk.told(incomplete.read()).stream().map(Desk.Told::rule).toList());
    }

    @Test
    void aFileIncludedTwiceIsReadOnce() {
        desk.put("two.inspection", "include: parts/one.inspection\n" + TWO);
        assertEquals(List.of("include-repeated"), rules(desk.read()));
    }

    @Test
    void aFileOutsideTheFolderIsNotRead() {
        desk.put("../other.inspection", THREE).put("two.inspection", "include: ../other.inspection\n" + TWO);
        assertEquals(List.of("include-outside"), rules(desk.read()));
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        ReportReading reading = new ReportReader().read(Path.of("nowhere", "x.inspection"));
        assertEquals(
                "There is no file \"x.inspection\". Check its name and folder.",
                reading.problems().getFirst().message());
        assertEquals(List.of(), reading.main().getElements());
    }

    @Test
    void anEmptyFileIsAProblem() {
        assertEquals(List.of("file-empty"), rules(Desk.with("").read()));
        assertEquals(
                List.of("file-empty"), rules(Desk.with("\n// nothing yet\n\n").read()));
    }

    @Test
    void problemsComeByFileAndPlace() {
        desk.put(
                "two.inspection",
                "afi a b\n    Text.\nchapter two: \"Two\"\nrecommendation r addresses y\n    {Text.\n");
        assertEquals(
                List.of("name-with-spaces", "quotes-unneeded", "unknown-name", "fact-malformed"), rules(desk.read()));
    }

    @Test
    void whatWasMisreadIsInDoubt() {
        desk.put(
                "two.inspection",
                "afi c d\n    Text.\nchapter two: Two\nrecommendation r addresses aa, b\n    Text.\n");
        ReportReading reading = desk.read();
        List<Afi> afis = WholeReport.of(reading.main()).all(Afi.class);
        assertTrue(reading.isInDoubt(afis.get(0)), "probably meant by a misspelt name");
        assertFalse(reading.isInDoubt(afis.get(1)));
        assertTrue(reading.isInDoubt(afis.get(2)), "on a misread line");
    }

    @Test
    void theExamplesAreReadWithoutAProblem() {
        for (Path file : Examples.files()) {
            assertEquals(List.of(), new ReportReader().read(file).problems(), file::toString);
        }
    }

    private static String frameworkOf(ReportReading reading) {
        return WholeReport.of(reading.main())
                .first(FrameworkChoice.class)
                .orElseThrow()
                .getFramework()
                .getTitle();
    }

    private static List<String> names(ReportReading reading) {
        Path folder = Desk.MAIN.getParent();
        return reading.files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private static List<String> rules(ReportReading reading) {
        return reading.problems().stream().map(ReadingProblem::rule).toList();
    }
}
