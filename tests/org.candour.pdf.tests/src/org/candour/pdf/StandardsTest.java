// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.candour.conformance.Conformance;
import org.candour.conformance.Standard;
import org.candour.document.Figure;
import org.candour.layout.Layouts;
import org.candour.layout.Pages;
import org.junit.jupiter.api.Test;

class StandardsTest {

    @Test
    void everyRoleAndEveryKindOfItemMeetsBothStandards() throws IOException, UnusablePicture {
        assertConforms(Sample.pages());
    }

    @Test
    void aWholeReportSetOnPagesMeetsBothStandards() throws IOException, UnusablePicture {
        assertConforms(Layouts.standard().set(RichDocument.document()));
    }

    @Test
    void whatShinesThroughMeetsBothStandards() throws IOException, UnusablePicture {
        Figure.Image pixels = SamplePictures.png(BufferedImage.TYPE_INT_ARGB);
        assertConforms(Sample.pages(pixels, SamplePictures.svg(SamplePictures.EVERYTHING)));
    }

    @Test
    void aReportWithoutIssuerMeetsBothStandards() throws IOException, UnusablePicture {
        assertConforms(Sample.withIssuer(""));
    }

    private static void assertConforms(Pages pages) throws IOException, UnusablePicture {
        byte[] file = Written.bytes(pages);
        assertEquals(List.of(), Conformance.failures(file, Standard.PDF_UA_1));
        assertEquals(List.of(), Conformance.failures(file, Standard.PDF_A_2A));
    }
}
