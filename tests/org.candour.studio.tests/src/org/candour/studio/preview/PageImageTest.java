// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.candour.publish.PagePicture;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class PageImageTest {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int GREY = 0x808080;
    private static final PagePicture QUARTERS = quarters(40);

    private final Display display = Display.getCurrent();

    private static PagePicture quarters(int side) {
        int[] pixels = new int[side * side];
        for (int i = 0; i < pixels.length; i++) {
            boolean left = i % side < side / 2;
            boolean upper = i / side < side / 2;
            pixels[i] = upper ? left ? RED : GREEN : left ? BLUE : GREY;
        }
        return new PagePicture(side, side, pixels);
    }

    /** What is seen after a page of quarters has been painted over a sheet. */
    private ImageData painted(Rectangle sheet) {
        Image screen = new Image(display, 200, 200);
        GC gc = new GC(screen);
        PageImage image = new PageImage(display, QUARTERS, 100);
        image.paint(sheet, gc);
        gc.setBackground(display.getSystemColor(org.eclipse.swt.SWT.COLOR_BLACK));
        gc.fillRectangle(150, 150, 10, 10);
        image.dispose();
        gc.dispose();
        ImageData seen = screen.getImageData(100);
        screen.dispose();
        return seen;
    }

    private static int colour(ImageData seen, int x, int y) {
        var colour = seen.palette.getRGB(seen.getPixel(x, y));
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }

    @Test
    void aPageIsPaintedPixelByPixelOverItsSheet() {
        ImageData seen = painted(new Rectangle(30, 50, 40, 40));
        assertEquals(RED, colour(seen, 30, 50));
        assertEquals(RED, colour(seen, 49, 69));
        assertEquals(GREEN, colour(seen, 50, 50));
        assertEquals(BLUE, colour(seen, 49, 70));
        assertEquals(GREY, colour(seen, 69, 89));
        assertEquals(0xFFFFFF, colour(seen, 29, 50), "nothing beside it");
        assertEquals(0xFFFFFF, colour(seen, 30, 90), "nothing below it");
    }

    @Test
    void aPageOfAnotherSizeIsEnlarged() {
        ImageData seen = painted(new Rectangle(10, 20, 80, 80));
        assertEquals(RED, colour(seen, 20, 30));
        assertEquals(GREEN, colour(seen, 80, 30));
        assertEquals(BLUE, colour(seen, 20, 90));
        assertEquals(GREY, colour(seen, 80, 90));
    }

    @Test
    void whatIsPaintedNextStandsWhereItShould() {
        ImageData seen = painted(new Rectangle(10, 20, 80, 80));
        assertEquals(0, colour(seen, 150, 150));
        assertEquals(0, colour(seen, 159, 159));
    }
}
