// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.Optional;
import org.candour.publish.PagePicture;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** The pixels of a page in the form in which an image asks for them. */
final class PagePixels implements ImageDataProvider {
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final RGB WHITE = new RGB(255, 255, 255);

    private final int width;
    private final int height;
    private final int zoom;
    private volatile Optional<ImageData> data;

    /**
     * The pixels of a picture.
     *
     * @param zoom pixels for a hundred units of the screen
     */
    PagePixels(PagePicture picture, int zoom) {
        this.width = picture.width();
        this.height = picture.height();
        this.zoom = zoom;
        this.data = Optional.of(data(picture));
    }

    private static ImageData data(PagePicture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), 32, COLOURS);
        int at = 0;
        for (int pixel : picture.pixels()) {
            data.data[at + 1] = (byte) (pixel >> 16);
            data.data[at + 2] = (byte) (pixel >> 8);
            data.data[at + 3] = (byte) pixel;
            at += 4;
        }
        return data;
    }

    /** Lets the pixels go; who asks from now on gets an empty page. */
    void forget() {
        data = Optional.empty();
    }

    @Override
    public ImageData getImageData(int wanted) {
        int across = Math.max(1, width * wanted / zoom);
        int down = Math.max(1, height * wanted / zoom);
        return data.map(there -> wanted == zoom ? there : there.scaledTo(across, down))
                .orElseGet(() -> new ImageData(across, down, 1, new PaletteData(WHITE, WHITE)));
    }
}
