// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.conformance;

import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A standard for PDF files that veraPDF can check. */
public enum Standard {
    /** PDF/UA-1: the file can be read by assistive software. */
    PDF_UA_1(PDFAFlavour.PDFUA_1),
    /** PDF/UA-2: the same, for PDF 2.0. */
    PDF_UA_2(PDFAFlavour.PDFUA_2),
    /** PDF/A-2a: the file can be archived, and its structure is tagged. */
    PDF_A_2A(PDFAFlavour.PDFA_2_A),
    /** PDF/A-4: the file can be archived, for PDF 2.0. */
    PDF_A_4(PDFAFlavour.PDFA_4);

    private final PDFAFlavour flavour;

    Standard(PDFAFlavour flavour) {
        this.flavour = flavour;
    }

    PDFAFlavour flavour() {
        return flavour;
    }
}
