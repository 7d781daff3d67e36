// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.candour.document.Figure;
import org.junit.jupiter.api.Test;

class ImageSizeTest {
    private static Optional<ImageSize> svg(String attributes) {
        String drawing = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "/>";
        return ImageSize.of(new Figure.Image("a.svg", Figure.Format.SVG, drawing.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDrawingHasItsWidthAndHeightInAnyUnit() {
        assertEquals(Optional.of(new ImageSize(72, 36)), svg("width=\"1in\" height=\"36pt\""));
        assertEquals(Optional.of(new ImageSize(75, 150)), svg("width=\"100\" height=\"200px\""));
    }

    @Test
    void aDrawingWithoutWidthHasTheShapeOfItsViewBox() {
        assertEquals(Optional.of(new ImageSize(300, 150)), svg("width=\"100%\" viewBox=\"0 0 400 200\""));
    }

    @Test
    void aDrawingWithoutAnySizeIsNotGuessed() {
        assertEquals(Optional.empty(), svg(""));
        assertEquals(Optional.empty(), svg("width=\"1.2.3\" height=\"5\""));
    }

    @Test
    void aDamagedDrawingHasNoSize() {
        assertEquals(
                Optional.empty(), ImageSize.of(new Figure.Image("a.svg", Figure.Format.SVG, new byte[] {'<', '<'})));
    }

    @Test
    void aPixelPictureHasThreeQuartersOfAPointToThePixel() {
        byte[] png = ByteBuffer.allocate(24).putInt(16, 400).putInt(20, 200).array();
        assertEquals(
                Optional.of(new ImageSize(300, 150)), ImageSize.of(new Figure.Image("a.png", Figure.Format.PNG, png)));
        assertEquals(Optional.empty(), ImageSize.of(new Figure.Image("a.png", Figure.Format.PNG, new byte[3])));
    }
}
