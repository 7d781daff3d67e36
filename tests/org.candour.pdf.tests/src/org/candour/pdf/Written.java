// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.layout.Pages;

/** Writes pages and reads them back. */
final class Written {

    private Written() {}

    /** What is asked of a document that is open. */
    interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    static byte[] bytes(Pages pages) throws IOException, UnusablePicture {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(pages, out);
        return out.toByteArray();
    }

    /** Writes pages, reads the file and asks it something. */
    static <T> T ask(Pages pages, Question<T> question) throws IOException, UnusablePicture {
        try (PDDocument document = Loader.loadPDF(bytes(pages))) {
            return question.ask(document);
        }
    }
}
