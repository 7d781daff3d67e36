// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.layout.Pages;
import org.candour.pdf.content.Paintwork;
import org.candour.pdf.identity.FileIdentifier;
import org.candour.pdf.identity.Identity;
import org.candour.pdf.navigation.Navigation;
import org.candour.pdf.structure.StructureTree;

/**
 * Writes pages as a tagged PDF that meets PDF/UA-1 and PDF/A-2a in one file. The same pages always give the same
 * bytes, on any day and in any place. A writer keeps nothing between documents.
 */
public final class PdfWriter {

    private static final float VERSION = 1.7f;

    /**
     * Writes pages as PDF.
     *
     * @param pages the pages
     * @param out where the file goes; it is left open, and nothing is written to it unless all went well
     * @throws IOException if a font cannot be read or the output cannot be written
     * @throws UnusablePicture if a picture is damaged or uses what Candour cannot paint
     */
    public void write(Pages pages, OutputStream out) throws IOException, UnusablePicture {
        try (PDDocument document = new PDDocument()) {
            Paintwork paintwork = Paintwork.of(pages, document);
            StructureTree structure = new StructureTree(pages.structure(), paintwork);
            Navigation navigation = new Navigation(pages, paintwork);
            navigation.addLinks(structure);
            navigation.addTo(document.getDocumentCatalog());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.root());
            new Identity(document).add(pages.front());
            document.getDocument().setVersion(VERSION);
            out.write(FileIdentifier.identified(document));
        }
    }
}
