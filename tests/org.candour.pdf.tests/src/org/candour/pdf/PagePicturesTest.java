// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.candour.document.Figure;
import org.candour.layout.Colour;
import org.candour.layout.Page;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
    private static final double SCALE = 2;
    private static final Colour RED = new Colour(1, 0, 0);

    private final PagePictures pictures = new PagePictures();

    private static int pixel(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) (x * SCALE), (int) ((PageBuilder.HEIGHT - y) * SCALE)) & 0xFFFFFF;
    }

    /** How much ink there is between two points of the page, as a share of black. */
    private static double ink(BufferedImage picture, double left, double foot, double right, double top) {
        double sum = 0;
        int count = 0;
        for (double x = left; x < right; x += 1 / SCALE) {
            for (double y = foot; y < top; y += 1 / SCALE) {
                sum += 1 - (pixel(picture, x, y) & 0xFF) / 255.0;
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void aPageIsAsLargeAsItsScaleSays() {
        Page page = new PageBuilder(1).page();
        BufferedImage picture = pictures.paint(page, SCALE);
        assertEquals(1191, picture.getWidth());
        assertEquals(1684, picture.getHeight());
        assertEquals(1, pictures.paint(page, 0.0001).getWidth());
    }

    @Test
    void rectanglesStandWhereThePageHasThem() {
        BufferedImage picture = pictures.paint(
                new PageBuilder(1).rectangle(100, 200, 50, 20, RED).page(), SCALE);
        assertEquals(0xFF0000, pixel(picture, 101, 201));
        assertEquals(0xFF0000, pixel(picture, 149, 219));
        assertEquals(0xFFFFFF, pixel(picture, 99, 210));
        assertEquals(0xFFFFFF, pixel(picture, 125, 222));
    }

    @Test
    void lettersStandOnTheirBaselineAndAreAsWideAsSet() {
        PageBuilder builder = new PageBuilder(1);
        double width = builder.width("Hamburg");
        BufferedImage picture =
                pictures.paint(builder.text(1, 100, 500, "Hamburg").page(), SCALE);
        assertTrue(ink(picture, 100, 500, 100 + width, 506) > 0.1, "ink above the baseline");
        assertEquals(0, ink(picture, 100 + width + 1, 490, 300, 515), 0.001, "none to the right");
        assertEquals(0, ink(picture, 100, 512, 300, 530), 0.001, "none above");
    }

    @Test
    void wordsWithALigatureAreAllThere() {
        PageBuilder builder = new PageBuilder(1);
        double office = builder.width("office");
        BufferedImage picture =
                pictures.paint(builder.text(1, 100, 500, "office").page(), SCALE);
        for (int part = 0; part < 4; part++) {
            double from = 100 + part * office / 4;
            assertTrue(ink(picture, from, 500, from + office / 4, 506) > 0.05, "quarter " + part);
        }
    }

    @Test
    void picturesFillTheirFrames() {
        BufferedImage picture = pictures.paint(
                new PageBuilder(1)
                        .picture(1, 100, 300, 200, 100, SamplePictures.png())
                        .page(),
                SCALE);
        assertEquals(0xFF0000, pixel(picture, 130, 380), "its upper left quarter");
        assertEquals(0xFFFFFF, pixel(picture, 260, 320));
        BufferedImage drawn = pictures.paint(
                new PageBuilder(1)
                        .picture(
                                1,
                                100,
                                300,
                                200,
                                100,
                                SamplePictures.svg("<rect width='200' height='100' fill='#00f'/>"))
                        .page(),
                SCALE);
        assertEquals(0x0000FF, pixel(drawn, 110, 310));
    }

    @Test
    void aPictureThatCannotBeUsedKeepsItsPlaceInGrey() {
        Figure.Image broken = new Figure.Image("broken.png", Figure.Format.PNG, new byte[] {1, 2, 3});
        BufferedImage picture = pictures.paint(
                new PageBuilder(1).picture(1, 100, 300, 200, 100, broken).page(), SCALE);
        Color grey = new Color(pixel(picture, 200, 350));
        assertTrue(grey.getRed() > 150 && grey.getRed() < 250, grey.toString());
    }
}
