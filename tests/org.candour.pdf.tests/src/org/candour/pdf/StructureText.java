// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a file as text: an element a line, its words in quotes, links as "->" and their description. */
final class StructureText {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private StructureText(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> marks = new HashMap<>();
            extractor.getMarkedContents().forEach(mark -> marks.put(mark.getMCID(), words(mark)));
            words.put(page.getCOSObject(), marks);
        }
    }

    static String of(PDDocument document) throws IOException {
        StructureText structure = new StructureText(document);
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        structure.parts(root, "");
        return structure.text.toString();
    }

    private void parts(COSDictionary element, String indent) {
        COSBase parts = element.getDictionaryObject(COSName.K);
        if (parts instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                part(array.getObject(i), element, indent);
            }
        } else if (parts != null) {
            part(parts, element, indent);
        }
    }

    private void part(COSBase part, COSDictionary element, String indent) {
        if (part instanceof COSInteger mark) {
            mark(element.getCOSDictionary(COSName.PG), mark.intValue(), indent);
        } else if (part instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
            mark(inner.getCOSDictionary(COSName.PG), inner.getInt(COSName.MCID), indent);
        } else if (part instanceof COSDictionary inner && inner.containsKey(COSName.OBJ)) {
            String description = inner.getCOSDictionary(COSName.OBJ).getString(COSName.CONTENTS);
            text.append(indent).append("-> ").append(description).append('\n');
        } else if (part instanceof COSDictionary inner) {
            if (inner.getDictionaryObject(COSName.P) != element) {
                text.append(indent).append("An element that does not know its parent\n");
            }
            text.append(indent).append(inner.getNameAsString(COSName.S)).append('\n');
            parts(inner, indent + "  ");
        }
    }

    private void mark(COSDictionary page, int number, String indent) {
        text.append(indent).append('"').append(words.get(page).get(number)).append("\"\n");
    }

    private static String words(PDMarkedContent mark) {
        StringBuilder words = new StringBuilder();
        for (Object content : mark.getContents()) {
            if (content instanceof TextPosition position) {
                words.append(position.getUnicode());
            } else if (content instanceof PDMarkedContent inner) {
                words.append(inner.getActualText() == null ? words(inner) : inner.getActualText());
            }
        }
        return words.toString();
    }
}
