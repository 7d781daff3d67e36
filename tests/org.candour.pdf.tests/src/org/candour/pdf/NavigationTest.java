// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.candour.document.Anchor;
import org.candour.layout.Bookmark;
import org.candour.layout.Pages;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void everyLinkLeadsToItsPage() throws IOException, UnusablePicture {
        List<String> links = Written.ask(Sample.pages(), NavigationTest::links);
        List<String> expected = List.of("Findings, page 2: page 2", "Paragraph 1.2: page 3", "Footnote 1: page 2");
        assertEquals(expected, links);
    }

    @Test
    void linksAreAlsoThereInPrint() throws IOException, UnusablePicture {
        Written.ask(Sample.pages(), document -> {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertTrue(annotation.isPrinted());
                }
            }
            return null;
        });
    }

    @Test
    void bookmarksStandInTheirOrderAndLeadSomewhere() throws IOException, UnusablePicture {
        Written.ask(Sample.pages(), document -> {
            PDOutlineItem chapter =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("1 Findings", chapter.getTitle());
            assertEquals(document.getPage(1), chapter.findDestinationPage(document));
            PDOutlineItem section = chapter.getFirstChild();
            assertEquals("1.1 Leadership", section.getTitle());
            assertEquals(document.getPage(2), section.findDestinationPage(document));
            assertEquals(PageMode.USE_OUTLINES, document.getDocumentCatalog().getPageMode());
            return null;
        });
    }

    @Test
    void aBookmarkThatLeadsNowhereIsRefused() {
        Pages pages = Sample.pages();
        List<Bookmark> lost = List.of(new Bookmark("Lost", new Anchor("nowhere"), List.of()));
        Pages broken = new Pages(pages.front(), pages.pages(), pages.structure(), lost, List.of());
        assertThrows(IllegalArgumentException.class, () -> Written.bytes(broken));
    }

    private static List<String> links(PDDocument document) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                PDPageDestination destination = document.getDocumentCatalog()
                        .findNamedDestinationPage((PDNamedDestination) action.getDestination());
                links.add(annotation.getContents() + ": page " + (destination.retrievePageNumber() + 1));
            }
        }
        return links;
    }
}
