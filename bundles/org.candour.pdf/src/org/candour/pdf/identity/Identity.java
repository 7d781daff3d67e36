// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.candour.document.Front;

/** Gives a document its title, language, metadata and the meaning of its colours. */
public final class Identity {

    private static final String COLOURS = "sRGB IEC61966-2.1";

    private final PDDocument document;
    private final PDDocumentCatalog catalog;

    /** The identity of a document. */
    public Identity(PDDocument document) {
        this.document = document;
        this.catalog = document.getDocumentCatalog();
    }

    /**
     * Enters what the front of the report says.
     *
     * @throws IOException if the colour profile cannot be read
     */
    public void add(Front front) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(front.title());
        if (!front.issuer().isEmpty()) {
            information.setAuthor(front.issuer());
        }
        information.setProducer(Metadata.PRODUCER);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(Metadata.of(front))));
        catalog.setLanguage(front.language());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(new PDOutputIntent(colours()));
    }

    /** All colours are meant as sRGB. */
    private COSDictionary colours() throws IOException {
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, COLOURS);
        intent.setString(COSName.INFO, COLOURS);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        try (InputStream profile = Identity.class.getResourceAsStream("/colour/srgb.icc")) {
            PDStream stream = new PDStream(document, profile, COSName.FLATE_DECODE);
            stream.getCOSObject().setInt(COSName.N, 3);
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
        }
        return intent;
    }
}
