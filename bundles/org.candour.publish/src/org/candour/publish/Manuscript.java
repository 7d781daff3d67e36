// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.nio.file.Path;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.model.report.WholeReport;

/**
 * A report with all it consists of: its files as read, their content in reading order, and its pictures.
 *
 * @param reading the files as read
 * @param report their content in reading order
 * @param pictures the pictures of its figures
 */
record Manuscript(ReportReading reading, WholeReport report, Pictures pictures) {

    /** Reads the report that a file belongs to; what cannot be read is a problem of the reading. */
    static Manuscript read(Path file) {
        ReportReading reading = new ReportReader().read(file);
        return new Manuscript(reading, WholeReport.of(reading.main()), new Pictures());
    }
}
