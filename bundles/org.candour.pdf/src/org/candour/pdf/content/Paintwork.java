// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.candour.layout.Page;
import org.candour.layout.Pages;
import org.candour.pdf.UnusablePicture;
import org.candour.pdf.font.DocumentFonts;
import org.candour.pdf.picture.Pictures;
import org.candour.pdf.stream.Operators;

/**
 * Everything painted.
 *
 * @param pages the pages in order
 * @param marks where the leaves of the structure stand on them
 */
public record Paintwork(List<PDPage> pages, Marks marks) {

    public Paintwork {
        pages = List.copyOf(pages);
    }

    /**
     * Paints pages into a document.
     *
     * @throws IOException if a font cannot be embedded
     * @throws UnusablePicture if a picture cannot be painted
     */
    public static Paintwork of(Pages pages, PDDocument document) throws IOException, UnusablePicture {
        DocumentFonts fonts = new DocumentFonts();
        Pictures pictures = new Pictures(document);
        Tags tags = new Tags(pages.structure());
        Marks marks = new Marks();
        List<PDPage> painted = new ArrayList<>();
        for (Page page : pages.pages()) {
            PDPage target = blank(page);
            PageResources resources = new PageResources();
            Operators out = new Operators();
            Tagging tagging = new Tagging(page, target, tags, marks, out);
            TextPainter text = new TextPainter(fonts, resources, out);
            new PagePainter(out, resources, tagging, text, pictures).paint(page);
            target.setResources(new PDResources(resources.dictionary()));
            target.setContents(new PDStream(document, new ByteArrayInputStream(out.bytes()), COSName.FLATE_DECODE));
            document.addPage(target);
            painted.add(target);
        }
        fonts.embed(document);
        return new Paintwork(painted, marks);
    }

    private static PDPage blank(Page page) {
        PDPage blank = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        // The tab key follows the structure.
        blank.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return blank;
    }
}
