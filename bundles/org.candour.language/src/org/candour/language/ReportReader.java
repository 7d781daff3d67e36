// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.nio.file.Path;
import java.util.Map;
import org.candour.language.reading.EditedReport;

/**
 * Reads reports and frameworks. Whatever a file holds, reading ends with a model of what could be understood and a
 * list of problems; nothing is thrown for what an author wrote.
 */
public final class ReportReader {

    /**
     * Reads the report that a file belongs to, from disk.
     *
     * @param file the main file of a report, a file it includes, or a framework
     */
    public ReportReading read(Path file) {
        return read(file, Map.of());
    }

    /**
     * Reads the report that a file belongs to.
     *
     * @param file the main file of a report, a file it includes, or a framework
     * @param texts texts that stand in for those on disk, such as the unsaved ones of an editor; the files need not
     *     exist
     */
    public ReportReading read(Path file, Map<Path, String> texts) {
        return EditedReport.open(file, texts).reading();
    }
}
