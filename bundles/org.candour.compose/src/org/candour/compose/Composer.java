// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import org.candour.compose.chapters.FrontWriter;
import org.candour.compose.chapters.ReportWriter;
import org.candour.compose.edition.Edition;
import org.candour.document.Document;
import org.candour.model.report.WholeReport;

/**
 * Turns a report into a document. A report with mistakes composes too: what is missing is said in square brackets
 * where it would stand, so that a draft can be read; whether it may be published is for the rules to say.
 */
public final class Composer {

    /**
     * Composes a report.
     *
     * @param report the whole report, read and linked
     * @param options what else the document depends on
     * @return the document; equal reports and options give equal documents
     */
    public Document compose(WholeReport report, ComposeOptions options) {
        return composition(report, options).document();
    }

    /** The same with what each part of the document comes from. */
    public Composition composition(WholeReport report, ComposeOptions options) {
        Edition edition = Edition.of(report);
        Document document = new Document(
                FrontWriter.write(edition, options.draft()), new ReportWriter(edition, options.pictures()).write());
        return new Composition(document, edition.origins().sources());
    }
}
