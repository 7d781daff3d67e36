// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.candour.language.LiveReport;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.layout.Item;
import org.candour.layout.Page;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final int EDITS = Integer.getInteger("candour.edits", 12);
    private static final List<String> TYPED = List.of(
            "x",
            " and so on",
            "[^ Seen in the records of two units.]",
            "\n\nafi late-visits\n    Visits to repeat callers are late.\n\n",
            "\n\n    | Year | Visits |\n    |---|---|\n    | 2005 | 31% |\n\n",
            "\n\nheading A New Thought\n    It is written here at some length.\n\n",
            "\u2603");

    @TempDir
    Path folder;

    private Path ashdown() throws Exception {
        return Examples.copy("ashdown", "ashdown.inspection", folder);
    }

    /** A page without the bytes of its pictures, which every preview reads for itself. */
    private static Object shown(Page page) {
        List<Object> items = page.items().stream()
                .<Object>map(item -> item instanceof Item.Picture picture
                        ? List.of(picture.leaf(), picture.x(), picture.y(), picture.width(), picture.height())
                        : item)
                .toList();
        return List.of(page.number(), items, page.links(), page.destinations());
    }

    @Test
    void aPreviewKeptThroughEditsShowsWhatANewOneWould() throws Exception {
        LiveReport report = LiveReport.open(ashdown(), Map.of());
        Preview kept = new Preview();
        kept.update(report.reading());
        Random random = new Random(11);
        for (int edit = 1; edit <= EDITS; edit++) {
            String done = edit(report, random);
            PreviewPages pages = kept.update(report.reading());
            PreviewPages fresh = new Preview().update(report.reading());
            assertEquals(fresh.count(), pages.count(), done);
            assertEquals(fresh.warnings(), pages.warnings(), done);
            for (int page = 1; page <= fresh.count(); page++) {
                assertEquals(shown(fresh.page(page)), shown(pages.page(page)), "page " + page + " after " + done);
            }
        }
    }

    private static String edit(LiveReport report, Random random) {
        ReportReading reading = report.reading();
        List<Path> files = reading.files();
        Path file = files.get(random.nextInt(files.size()));
        int size = reading.text(file).length();
        int at = random.nextInt(size + 1);
        int length = random.nextInt(3) == 0 ? Math.min(random.nextInt(120), size - at) : 0;
        String typed = length > 0 ? "" : TYPED.get(random.nextInt(TYPED.size()));
        report.edit(file, at, length, typed);
        return "putting \"" + typed + "\" for " + length + " characters at " + at + " of " + file.getFileName();
    }

    @Test
    void aReportWithErrorsIsShownAsADraft() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.inspection"), "report broken: Broken\n\nafi one\n");
        PreviewPages pages = new Preview().update(new ReportReader().read(file));
        assertTrue(pages.count() >= 2, "cover and contents at least");
        assertTrue(words(pages.page(1)).contains("DRAFT"), words(pages.page(1)));
    }

    @Test
    void aFrameworkHasNoPages() throws Exception {
        Path file = Files.writeString(folder.resolve("own.inspection"), "framework own: Our Own\n");
        ReportReading reading = new ReportReader().read(file);
        PublicationException refused = assertThrows(PublicationException.class, () -> new Preview().update(reading));
        assertTrue(refused.getMessage().contains("framework"), refused.getMessage());
    }

    @Test
    void pagesThatAreNoLongerWantedAreNotFinished() throws Exception {
        Preview preview = new Preview();
        Preview.Manuscript manuscript = preview.take(new ReportReader().read(ashdown()));
        assertThrows(CancellationException.class, () -> preview.set(manuscript, () -> true));
        assertTrue(preview.set(manuscript, () -> false).count() > 40, "set after all");
    }

    @Test
    void aPageBecomesAPictureOfTheSizeAskedFor() throws Exception {
        Preview preview = new Preview();
        PreviewPages pages = preview.update(new ReportReader().read(ashdown()));
        PagePicture picture = preview.picture(pages.look(1), 0.5);
        assertEquals(Math.round(pages.width() / 2), picture.width());
        assertEquals(picture.width() * picture.height(), picture.pixels().length);
        int corner = picture.pixels()[0] & 0xFFFFFF;
        assertTrue((corner & 0xFF) > (corner >> 16), "the band of the cover is dark blue");
    }

    @Test
    void onlyThePageThatIsWrittenOnLooksOtherwise() throws Exception {
        Path file = ashdown();
        LiveReport report = LiveReport.open(file, Map.of());
        Preview preview = new Preview();
        PreviewPages before = preview.update(report.reading());
        Path written = report.reading().files().getLast();
        String text = report.reading().text(written);
        // A letter in the middle of a chapter at the end, which moves no line to another page.
        report.edit(written, text.lastIndexOf(". ") - 1, 0, "s");
        PreviewPages after = preview.update(report.reading());
        assertEquals(before.count(), after.count());
        long changed = IntStream.rangeClosed(1, after.count())
                .filter(page -> !after.look(page).equals(before.look(page)))
                .count();
        assertEquals(1, changed);
    }

    static String words(Page page) {
        StringBuilder words = new StringBuilder();
        for (Item item : page.items()) {
            if (item instanceof Item.Glyphs glyphs) {
                glyphs.glyphs().forEach(glyph -> words.append(glyph.text()));
            }
        }
        return words.toString();
    }
}
