// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.candour.language.LiveReport;
import org.candour.publish.PageLook;
import org.candour.publish.PagePicture;
import org.candour.publish.Preview;
import org.candour.publish.PreviewPages;
import org.candour.studio.window.Bench;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageImagesTest {
    private static final String REPORT = """
        report trial: A Trial
        framework going-local-3

        chapter findings: What We Found

            Lamps are tested by nobody.
        """;
    private static final List<Integer> ALL = List.of(3, 1, 2);

    @TempDir
    Path folder;

    private final Preview preview = new Preview();
    private final AtomicInteger painted = new AtomicInteger();
    private final PageImages images = new PageImages(Display.getCurrent(), page -> {});
    private Path file;
    private LiveReport report;

    private record Counted(PreviewPages pages, Preview preview, AtomicInteger painted) implements Printing {
        @Override
        public PagePicture picture(PageLook look, double scale) {
            painted.incrementAndGet();
            return preview.picture(look, scale);
        }
    }

    @BeforeEach
    void read() throws Exception {
        file = Files.writeString(folder.resolve("trial.inspection"), REPORT);
        report = LiveReport.open(file, Map.of());
    }

    @AfterEach
    void dispose() {
        images.dispose();
    }

    private void want(double scale) throws Exception {
        Printing printing = new Counted(preview.update(report.reading()), preview, painted);
        images.want(printing, ALL, scale, 100);
        Bench.until("all pages are there", () -> {
            images.want(printing, ALL, scale, 100);
            return images.areAllMade();
        });
    }

    @Test
    void eachPageIsPaintedOnce() throws Exception {
        want(1);
        assertEquals(ALL.size(), painted.get());
    }

    @Test
    void onlyAPageThatHasChangedIsPaintedAnew() throws Exception {
        want(1);
        report.edit(file, REPORT.indexOf("nobody"), 0, "almost ");
        want(1);
        assertEquals(ALL.size() + 1, painted.get());
    }

    @Test
    void pagesOfAnotherSizeAreAllPaintedAnew() throws Exception {
        want(1);
        want(1.5);
        assertEquals(2 * ALL.size(), painted.get());
    }
}
