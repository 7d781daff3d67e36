// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import org.candour.language.ReportReading;
import org.candour.model.report.WholeReport;

/** Checks one report again and again while it is edited; a picture is opened again only when its file has changed. */
public final class RepeatedCheckup {
    private final PictureShelf pictures = new PictureShelf();

    /**
     * Checks the report as it is now.
     *
     * @param reading the report as read
     * @param report its content in reading order; made with {@link WholeReport#after} from the one before, so that what
     *     was found out about lines that have not changed still counts
     */
    public Checkup check(ReportReading reading, WholeReport report) {
        pictures.begin();
        return Checkup.of(new Manuscript(reading, report, new Pictures(pictures::of)));
    }
}
