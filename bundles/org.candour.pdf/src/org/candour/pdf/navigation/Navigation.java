// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.navigation;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.candour.layout.Bookmark;
import org.candour.layout.LinkArea;
import org.candour.layout.Pages;
import org.candour.pdf.content.Paintwork;
import org.candour.pdf.structure.StructureTree;

/** The ways through a document: links on its pages, and bookmarks beside them. */
public final class Navigation {

    private static final int PRINTED = 4;

    private final Pages pages;
    private final List<PDPage> painted;
    private final Destinations destinations;

    /** The ways through a document that has been painted. */
    public Navigation(Pages pages, Paintwork paintwork) {
        this.pages = pages;
        this.painted = paintwork.pages();
        this.destinations = new Destinations(pages, painted);
    }

    /** Puts the links on their pages and into the structure. */
    public void addLinks(StructureTree structure) {
        for (int index = 0; index < painted.size(); index++) {
            PDPage page = painted.get(index);
            COSArray annotations = new COSArray();
            for (LinkArea area : pages.pages().get(index).links()) {
                COSDictionary annotation = annotation(area, page);
                structure.adopt(annotation, page, area.leaf());
                annotations.add(annotation);
            }
            if (annotations.size() > 0) {
                page.getCOSObject().setItem(COSName.ANNOTS, annotations);
            }
        }
    }

    /** Enters destinations and bookmarks into the catalog. */
    public void addTo(PDDocumentCatalog catalog) {
        catalog.getCOSObject().setItem(COSName.NAMES, destinations.names());
        if (!pages.bookmarks().isEmpty()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            pages.bookmarks().forEach(bookmark -> add(bookmark, outline));
            catalog.setDocumentOutline(outline);
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private COSDictionary annotation(LinkArea area, PDPage page) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle(area).getCOSArray());
        annotation.setItem(COSName.BORDER, COSArray.ofCOSIntegers(List.of(0, 0, 0)));
        annotation.setInt(COSName.F, PRINTED);
        annotation.setString(COSName.CONTENTS, area.description());
        annotation.setItem(COSName.A, destinations.goTo(area.target()));
        annotation.setItem(COSName.P, page);
        return annotation;
    }

    private static PDRectangle rectangle(LinkArea area) {
        return new PDRectangle((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
    }

    private void add(Bookmark bookmark, PDOutlineNode parent) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.getCOSObject().setItem(COSName.A, destinations.goTo(bookmark.target()));
        parent.addLast(item);
        bookmark.children().forEach(child -> add(child, item));
    }
}
