// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.candour.document.Figure;
import org.candour.pdf.UnusablePicture;

/** A picture made of pixels, kept without loss. */
final class PixelPicture {

    private PixelPicture() {}

    static COSBase read(Figure.Image image, PDDocument document) throws UnusablePicture {
        try {
            return LosslessFactory.createFromImage(document, pixels(image)).getCOSObject();
        } catch (IOException | RuntimeException broken) {
            throw damaged(image, broken);
        }
    }

    /** The picture with eight bits a colour. */
    static BufferedImage pixels(Figure.Image image) throws UnusablePicture {
        try {
            return Pixels.plain(decoded(image.bytes()));
        } catch (IOException | RuntimeException broken) {
            // The decoder answers damage with either kind of exception.
            throw damaged(image, broken);
        }
    }

    private static UnusablePicture damaged(Figure.Image image, Exception broken) {
        String reason = "It is damaged, or it is not a PNG picture. Save it as PNG again and export once more.";
        return new UnusablePicture(image.name(), reason, broken);
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }
}
