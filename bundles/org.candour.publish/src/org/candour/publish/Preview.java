// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.candour.compose.ComposeOptions;
import org.candour.compose.Composer;
import org.candour.compose.Composition;
import org.candour.document.Document;
import org.candour.language.ReportReading;
import org.candour.layout.Proofs;
import org.candour.model.Framework;
import org.candour.model.report.WholeReport;
import org.candour.pdf.PagePictures;

/**
 * The pages of one report while it is written. They are marked as a draft, so that errors do not hold them back, and
 * are otherwise those an export would give. What did not change is kept from one look to the next.
 */
public final class Preview {
    private final Proofs proofs = new Proofs();
    private final PictureShelf shelf = new PictureShelf();
    private final PagePictures pictures = new PagePictures();

    /** A report as it was at one time; it no longer depends on the reading it was taken from. */
    public static final class Manuscript {
        private final Document document;
        private final List<Written> sources;
        private final Path main;

        private Manuscript(Document document, List<Written> sources, Path main) {
            this.document = document;
            this.sources = sources;
            this.main = main;
        }
    }

    /**
     * Takes a report as it is now. It must not be edited meanwhile; afterwards it may be.
     *
     * @throws PublicationException if it is no report; the message says so
     */
    public synchronized Manuscript take(ReportReading reading) throws PublicationException {
        WholeReport report = WholeReport.of(reading.main());
        if (report.first(Framework.class).isPresent()) {
            throw new PublicationException(
                    "This file describes a framework. It has no pages of its own; open a report to see its pages.");
        }
        shelf.begin();
        ComposeOptions options = new ComposeOptions(true, new Pictures(shelf::of)::image);
        Composition composition = new Composer().composition(report, options);
        return new Manuscript(composition.document(), Written.all(composition.sources(), reading), reading.mainFile());
    }

    /**
     * Sets a report on pages; any thread may ask, one at a time.
     *
     * @param manuscript the report as it was taken
     * @param superseded asked now and then whether the pages are no longer wanted, as when the report has been edited
     * @throws CancellationException if they are no longer wanted
     */
    public PreviewPages set(Manuscript manuscript, BooleanSupplier superseded) {
        return new PreviewPages(proofs.set(manuscript.document, superseded), manuscript.sources, manuscript.main);
    }

    /**
     * Takes a report and sets it on pages. It must not be edited meanwhile.
     *
     * @throws PublicationException if it is no report; the message says so
     */
    public PreviewPages update(ReportReading reading) throws PublicationException {
        return set(take(reading), () -> false);
    }

    /**
     * Paints a page as pixels; any thread may ask, one at a time.
     *
     * @param look the page; see {@link PreviewPages#look}
     * @param scale pixels for a point (1/72 inch), above 0
     */
    public PagePicture picture(PageLook look, double scale) {
        synchronized (pictures) {
            BufferedImage image = pictures.paint(look.page(), scale);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            return new PagePicture(image.getWidth(), image.getHeight(), pixels);
        }
    }
}
