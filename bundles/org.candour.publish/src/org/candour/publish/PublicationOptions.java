// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.nio.file.Path;

/**
 * What an author may choose about a publication.
 *
 * @param output the PDF file to write
 * @param draft whether to publish in spite of errors, with a DRAFT mark on every page
 */
public record PublicationOptions(Path output, boolean draft) {

    /**
     * The final version, beside the report and under its name: ashdown.inspection becomes ashdown.pdf.
     *
     * @param report the main file of the report
     */
    public static PublicationOptions beside(Path report) {
        return new PublicationOptions(report.resolveSibling(pdfName(report)), false);
    }

    /** The same as a draft. */
    public PublicationOptions asDraft() {
        return new PublicationOptions(output, true);
    }

    /**
     * The name of a report's PDF, without its folder.
     *
     * @param report the main file of the report
     */
    public static String pdfName(Path report) {
        String name = report.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".pdf";
    }
}
