// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.nio.file.Path;
import java.util.Map;
import org.candour.language.reading.EditedReport;

/**
 * A report kept read while its files are edited. An edit costs what it touches and a look over the names of the report;
 * what {@link #reading} then gives is what reading everything anew would give.
 *
 * <p>One thread at a time may use a report and the readings it gives.
 */
public final class LiveReport {
    private final EditedReport report;

    private LiveReport(EditedReport report) {
        this.report = report;
    }

    /**
     * Opens the report that a file belongs to.
     *
     * @param file the main file of a report, a file it includes, or a framework
     * @param texts texts that stand in for those on disk, such as the unsaved ones of an editor; the files need not
     *     exist
     */
    public static LiveReport open(Path file, Map<Path, String> texts) {
        return new LiveReport(EditedReport.open(file, texts));
    }

    /**
     * Replaces characters of a file. From now on its text is no longer the disk's.
     *
     * @param file a file of this report
     * @param offset offset of the first character to be replaced, from 0
     * @param length how many characters are replaced, at least 0
     * @param text what comes in their place
     * @throws IllegalArgumentException when it is no file of this report
     * @throws IndexOutOfBoundsException when offset and length are not within its text
     */
    public void edit(Path file, int offset, int length, String text) {
        report.edit(file, offset, length, text);
    }

    /**
     * Says that a file has a text from now on, whatever the disk holds.
     *
     * @param file a file of this report, or another that may become one, such as one that an include line names
     */
    public void open(Path file, String text) {
        report.open(file, text);
    }

    /**
     * Says that from now on a file is what the disk holds: an editor closed it, or it was changed, made or deleted.
     *
     * @param file a file of this report, or another that may become one
     */
    public void reload(Path file) {
        report.reload(file);
    }

    /** The report as it is now. What is given is valid until the next edit. */
    public ReportReading reading() {
        return report.reading();
    }
}
