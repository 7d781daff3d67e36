// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.edition;

import org.candour.compose.numbering.Numbering;
import org.candour.compose.numbering.Numbers;
import org.candour.compose.origins.Origins;
import org.candour.compose.prose.ProseWriter;
import org.candour.compose.references.Anchors;
import org.candour.compose.references.Citations;
import org.candour.compose.references.Titles;
import org.candour.model.report.WholeReport;

/**
 * A report made ready for one composing: counted, anchored, titled and with a writer for its prose.
 *
 * @param report the report
 * @param numbers every number in it
 * @param anchors the places links lead to
 * @param titles the printed titles
 * @param citations how each line is cited
 * @param origins where its parts come from
 * @param prose the writer, which must be asked in the order of the document
 */
public record Edition(
        WholeReport report,
        Numbers numbers,
        Anchors anchors,
        Titles titles,
        Citations citations,
        Origins origins,
        ProseWriter prose) {

    /** Makes a report ready. */
    public static Edition of(WholeReport report) {
        Numbers numbers = Numbering.of(report);
        Anchors anchors = Anchors.of(report);
        Titles titles = new Titles(report);
        Citations citations = new Citations(report, numbers, anchors, titles);
        Origins origins = new Origins();
        ProseWriter prose = new ProseWriter(report, numbers, citations, origins);
        return new Edition(report, numbers, anchors, titles, citations, origins, prose);
    }
}
