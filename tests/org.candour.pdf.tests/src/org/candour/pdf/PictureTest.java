// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.candour.document.Figure;
import org.candour.layout.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pixels stand on page 2 at (60, 400), the drawing on page 3 at (60, 500); both are 200 by 100 points. */
class PictureTest {

    private static final Color GOLD = new Color(0xFFD700);

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void pixelsOfEveryKindStandUprightInTheirFrame(int type) throws IOException, UnusablePicture {
        Pages pages = Sample.pages(SamplePictures.png(type), SamplePictures.svg());
        PagePicture page = Written.ask(pages, document -> PagePicture.of(document, 2));
        assertEquals(Color.RED, page.at(80, 480));
        assertEquals(Color.WHITE, page.at(80, 420));
        assertEquals(Color.WHITE, page.at(240, 480));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void greysKeepTheirShade(int type) throws IOException, UnusablePicture {
        BufferedImage grey = new BufferedImage(4, 2, type);
        int middle = type == BufferedImage.TYPE_BYTE_GRAY ? 0x80 : 0x8080;
        for (int x = 0; x < 8; x++) {
            grey.getRaster().setSample(x % 4, x / 4, 0, middle);
        }
        Pages pages = Sample.pages(SamplePictures.png(grey), SamplePictures.svg());
        PagePicture page = Written.ask(pages, document -> PagePicture.of(document, 2));
        assertEquals(new Color(0x808080), page.at(160, 450));
    }

    @Test
    void whatIsTransparentShowsThePaper() throws IOException, UnusablePicture {
        BufferedImage clear = new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB);
        Pages pages = Sample.pages(SamplePictures.png(clear), SamplePictures.svg());
        PagePicture page = Written.ask(pages, document -> PagePicture.of(document, 2));
        assertEquals(Color.WHITE, page.at(160, 450));
    }

    @Test
    void aDrawingFillsItsFrame() throws IOException, UnusablePicture {
        PagePicture page = drawn("");
        assertTrue(!page.isPainted(61, 501, 198, 98));
        page = Written.ask(Sample.pages(), document -> PagePicture.of(document, 3));
        assertEquals(Color.BLUE, page.at(160, 550));
        assertEquals(GOLD, page.at(62, 502));
        assertEquals(GOLD, page.at(258, 598));
        assertEquals(Color.WHITE, page.at(262, 598));
    }

    @Test
    void aDrawingStaysLinesAndAreas() throws IOException, UnusablePicture {
        Written.ask(Sample.pages(), document -> {
            assertInstanceOf(PDImageXObject.class, picture(document, 2));
            PDFormXObject drawing = assertInstanceOf(PDFormXObject.class, picture(document, 3));
            assertEquals(List.of(), names(drawing.getResources()));
            return null;
        });
    }

    @Test
    void gradientsClipsAndMasksShow() throws IOException, UnusablePicture {
        PagePicture page = drawn(SamplePictures.EVERYTHING);
        assertEquals(Color.WHITE, page.at(62, 598));
        assertTrue(page.at(76, 580).getRed() > page.at(86, 580).getRed());
        assertEquals(new Color(0x008000), page.at(130, 525));
        assertEquals(Color.WHITE, page.at(150, 525));
    }

    @Test
    void wordsInADrawingShow() throws IOException, UnusablePicture {
        PagePicture page = drawn("<text x='10' y='50' font-size='20'>Offices</text>");
        assertTrue(page.isPainted(70, 550, 60, 15));
    }

    @Test
    void aPictureThatStandsTwiceIsInTheFileOnce() throws IOException, UnusablePicture {
        Pages pages = Sample.pages(SamplePictures.png(), SamplePictures.png());
        Written.ask(pages, document -> {
            assertSame(picture(document, 2).getCOSObject(), picture(document, 3).getCOSObject());
            return null;
        });
    }

    @Test
    void aDamagedPictureIsNamed() {
        byte[] half = Arrays.copyOf(SamplePictures.png().bytes(), 40);
        assertUnusable(new Figure.Image("map.png", Figure.Format.PNG, half), "map.png", "damaged");
        assertUnusable(new Figure.Image("map.svg", Figure.Format.SVG, half), "map.svg", "damaged");
    }

    @Test
    void aDrawingMayNotShowOtherFiles() {
        assertUnusable(SamplePictures.svg("<image href='logo.png' width='9' height='9'/>"), "drawing.svg", "logo.png");
        assertUnusable(SamplePictures.svg("<use href='http://example.org/a.svg#b'/>"), "drawing.svg", "example.org");
    }

    private static void assertUnusable(Figure.Image image, String name, String reason) {
        Pages pages = Sample.pages(SamplePictures.png(), image);
        UnusablePicture unusable = assertThrows(UnusablePicture.class, () -> Written.bytes(pages));
        assertEquals(name, unusable.name());
        assertTrue(unusable.getMessage().contains(reason), unusable::getMessage);
    }

    private static PDXObject picture(PDDocument document, int page) throws IOException {
        PDResources resources = document.getPage(page - 1).getResources();
        return resources.getXObject(names(resources).getFirst());
    }

    private static List<COSName> names(PDResources resources) {
        List<COSName> names = new ArrayList<>();
        resources.getXObjectNames().forEach(names::add);
        return names;
    }

    private static PagePicture drawn(String content) throws IOException, UnusablePicture {
        Pages pages = Sample.pages(SamplePictures.png(), SamplePictures.svg(content));
        return Written.ask(pages, document -> PagePicture.of(document, 3));
    }
}
