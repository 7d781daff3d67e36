// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Brings pictures of every depth and kind to eight bits a colour in sRGB, with opacity only where it is needed. */
final class Pixels {

    private Pixels() {}

    static BufferedImage plain(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean grey = isGrey(picture.getColorModel());
        int[] pixels = new int[width * height];
        int opacity = 0xFF;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = grey ? grey(picture, x, y) : picture.getRGB(x, y);
                pixels[y * width + x] = pixel;
                opacity &= pixel >>> 24;
            }
        }
        int type = opacity == 0xFF ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage plain = new BufferedImage(width, height, type);
        plain.setRGB(0, 0, width, height, pixels, 0, width);
        return plain;
    }

    private static boolean isGrey(ColorModel model) {
        return !(model instanceof IndexColorModel) && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** Java takes greys for linear light and would brighten them; in a PNG they are as in sRGB. */
    private static int grey(BufferedImage picture, int x, int y) {
        Raster raster = picture.getRaster();
        int full = (1 << picture.getColorModel().getComponentSize(0)) - 1;
        int grey = raster.getSample(x, y, 0) * 255 / full;
        int opacity = raster.getNumBands() > 1 ? raster.getSample(x, y, 1) * 255 / full : 255;
        return opacity << 24 | grey << 16 | grey << 8 | grey;
    }
}
