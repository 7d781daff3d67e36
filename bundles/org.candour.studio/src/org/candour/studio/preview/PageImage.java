// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import org.candour.publish.PagePicture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * The picture of a page as the window system has it.
 *
 * <p>On GTK an image that is drawn is first copied, all of it, only to learn its size, and scaled as well where the
 * screen has more pixels than units. A page has megabytes, and is painted after every word that is typed: the rubbish
 * would hold the window again and again. So there it is painted as a pattern, which copies nothing.
 */
final class PageImage {
    private static final boolean GTK = "gtk".equals(SWT.getPlatform());

    private final Display display;
    private final Image image;
    private final long pixels;

    /**
     * An image of a picture; any thread may make it.
     *
     * @param zoom pixels for a hundred units of the screen
     */
    PageImage(Display display, PagePicture picture, int zoom) {
        this.display = display;
        this.pixels = (long) picture.width() * picture.height();
        PagePixels data = new PagePixels(picture, zoom);
        this.image = new Image(display, data);
        if (GTK) {
            // It has its own copy now, and asks again only when the screen changes; then all pages are painted anew.
            data.forget();
        }
    }

    /** How many pixels it has. */
    long pixels() {
        return pixels;
    }

    /** Paints it over a sheet, enlarged or reduced where it was made for another size. */
    void paint(Rectangle sheet, GC gc) {
        Rectangle size = image.getBounds();
        if (GTK) {
            fill(size, sheet, gc);
        } else if (size.width == sheet.width && size.height == sheet.height) {
            gc.drawImage(image, sheet.x, sheet.y);
        } else {
            gc.setInterpolation(SWT.HIGH);
            gc.drawImage(image, 0, 0, size.width, size.height, sheet.x, sheet.y, sheet.width, sheet.height);
        }
    }

    private void fill(Rectangle size, Rectangle sheet, GC gc) {
        float across = (float) sheet.width / size.width;
        float down = (float) sheet.height / size.height;
        Transform place = new Transform(display, across, 0, 0, down, sheet.x, sheet.y);
        Pattern pattern = new Pattern(display, image);
        gc.setTransform(place);
        gc.setBackgroundPattern(pattern);
        gc.fillRectangle(0, 0, size.width, size.height);
        gc.setBackgroundPattern(null);
        gc.setTransform(null);
        pattern.dispose();
        place.dispose();
    }

    void dispose() {
        image.dispose();
    }
}
