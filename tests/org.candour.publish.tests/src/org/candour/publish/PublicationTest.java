// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path folder;

    private Path report;

    @BeforeEach
    void writeAReport() throws IOException {
        report = Files.writeString(folder.resolve("short.inspection"), """
            report short: Inspection of a Short Unit

            chapter findings: What We Found

                The unit was visited twice.
            """);
    }

    @Test
    void theStagesComeInOrder() throws PublicationException {
        List<Progress.Stage> stages = new ArrayList<>();

        new Publication(PublicationOptions.beside(report), stages::add).publish(report);

        assertEquals(List.of(Progress.Stage.values()), stages);
    }

    @Test
    void aPublicationTellsItsPages() throws PublicationException {
        Publication.Done done = assertInstanceOf(
                Publication.Done.class,
                new Publication(PublicationOptions.beside(report), Progress.SILENT).publish(report));

        assertEquals(folder.resolve("short.pdf"), done.file());
        assertTrue(done.pages() >= 2, "cover and one page at least, not " + done.pages());
        assertEquals(List.of(), done.warnings());
    }

    @Test
    void aCancelledPublicationLeavesTheEarlierPdf() throws IOException {
        Path pdf = Files.writeString(folder.resolve("short.pdf"), "earlier");
        Publication publication = new Publication(PublicationOptions.beside(report), new CancelledLate());

        assertThrows(CancellationException.class, () -> publication.publish(report));

        assertEquals("earlier", Files.readString(pdf));
    }

    @Test
    void aReportWithErrorsIsRefusedUnlessItIsADraft() throws Exception {
        Files.writeString(report, Files.readString(report) + "\nrecommendation lonely\n    The unit should improve.\n");
        PublicationOptions options = PublicationOptions.beside(report);

        Publication.Refused refused =
                assertInstanceOf(Publication.Refused.class, new Publication(options, Progress.SILENT).publish(report));
        assertTrue(refused.checkup().hasErrors());
        assertFalse(Files.exists(options.output()));

        assertInstanceOf(Publication.Done.class, new Publication(options.asDraft(), Progress.SILENT).publish(report));
        assertTrue(Files.exists(options.output()));
    }

    @Test
    void aDraftIsNotTheSameFile() throws Exception {
        PublicationOptions options = PublicationOptions.beside(report);
        new Publication(options, Progress.SILENT).publish(report);
        byte[] last = Files.readAllBytes(options.output());

        new Publication(options.asDraft(), Progress.SILENT).publish(report);

        assertThrows(AssertionError.class, () -> assertArrayEquals(last, Files.readAllBytes(options.output())));
    }

    @Test
    void aPictureThatCannotBePaintedLeavesTheEarlierPdf() throws Exception {
        Files.writeString(
                report, Files.readString(report) + "\nfigure map from map.png: The unit\nalt: A map of the unit.\n");
        Files.write(folder.resolve("map.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Path pdf = Files.writeString(folder.resolve("short.pdf"), "earlier");
        Publication publication = new Publication(PublicationOptions.beside(report), Progress.SILENT);

        PublicationException failure = assertThrows(PublicationException.class, () -> publication.publish(report));

        assertTrue(failure.getMessage().contains("\"map.png\""), failure.getMessage());
        assertTrue(failure.getMessage().endsWith(" The earlier file was kept as it was."), failure.getMessage());
        assertEquals("earlier", Files.readString(pdf));
    }

    /** Is wanted until the pages are laid out. */
    private static final class CancelledLate implements Progress {
        private boolean cancelled;

        @Override
        public void begin(Stage stage) {
            cancelled = stage == Stage.LAY_OUT;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
