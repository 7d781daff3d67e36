// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.candour.document.Figure;
import org.candour.layout.Pages;
import org.junit.jupiter.api.Test;

class SameFileTest {

    @Test
    void theSamePagesMakeTheSameFile() throws IOException, UnusablePicture {
        assertArrayEquals(Written.bytes(sample()), Written.bytes(sample()));
    }

    @Test
    void neitherLanguageNorPlaceOfTheMachineMatter() throws IOException, UnusablePicture {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Written.bytes(sample());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(here, Written.bytes(sample()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFileNamesNoTimeAndNoFolder() throws IOException, UnusablePicture {
        String file = new String(Written.bytes(sample()), StandardCharsets.ISO_8859_1);
        assertFalse(file.contains(System.getProperty("user.dir")));
        assertFalse(file.contains("Date"));
        PDDocumentInformation information = Written.ask(sample(), document -> document.getDocumentInformation());
        assertNull(information.getCreationDate());
        assertNull(information.getModificationDate());
    }

    @Test
    void theIdentifierFollowsTheContent() throws IOException, UnusablePicture {
        String identifier = identifier(sample());
        assertEquals(identifier, identifier(sample()));
        assertNotEquals(identifier, identifier(Sample.withIssuer("Another")));
        assertTrue(identifier.matches("[0-9A-F]{32}"), identifier);
    }

    private static String identifier(Pages pages) throws IOException, UnusablePicture {
        return Written.ask(pages, document -> {
            COSArray identifier = document.getDocument().getTrailer().getCOSArray(COSName.ID);
            assertEquals(identifier.get(0), identifier.get(1));
            return ((COSString) identifier.get(0)).toHexString();
        });
    }

    private static Pages sample() {
        Figure.Image drawing = SamplePictures.svg(SamplePictures.EVERYTHING);
        return Sample.pages(SamplePictures.png(), drawing);
    }
}
