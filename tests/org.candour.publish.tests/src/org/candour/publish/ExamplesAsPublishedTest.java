// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candour.conformance.Conformance;
import org.candour.conformance.Standard;
import org.candour.rules.Severity;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples are what a newcomer sees first: they check clean and publish to both standards. */
class ExamplesAsPublishedTest {
    @TempDir
    Path folder;

    @Test
    void ashdownHasNothingButNotesAndAtLeastThirtyPages() throws Exception {
        Path report = Examples.copy("ashdown", "ashdown.inspection", folder);

        assertEquals(List.of(), errorsAndWarnings(report));
        assertTrue(publish(report).pages() >= 30);
    }

    @Test
    void ashdownMeetsBothStandards() throws Exception {
        assertMeetsBothStandards(Examples.copy("ashdown", "ashdown.inspection", folder));
    }

    @Test
    void theCustodyReviewHasNothingButNotesAndMeetsBothStandards() throws Exception {
        Path report = Examples.copy("best-value", "custody.inspection", folder);

        assertEquals(List.of(), errorsAndWarnings(report));
        assertMeetsBothStandards(report);
    }

    private static List<LocatedProblem> errorsAndWarnings(Path report) {
        return Checkup.of(report).problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
    }

    private static void assertMeetsBothStandards(Path report) throws IOException, PublicationException {
        Publication.Done done = publish(report);
        byte[] pdf = Files.readAllBytes(done.file());

        assertEquals(List.of(), done.warnings());
        assertEquals(List.of(), Conformance.failures(pdf, Standard.PDF_UA_1));
        assertEquals(List.of(), Conformance.failures(pdf, Standard.PDF_A_2A));
    }

    private static Publication.Done publish(Path report) throws PublicationException {
        PublicationOptions options = new PublicationOptions(report.resolveSibling("report.pdf"), false);
        return assertInstanceOf(Publication.Done.class, new Publication(options, Progress.SILENT).publish(report));
    }
}
