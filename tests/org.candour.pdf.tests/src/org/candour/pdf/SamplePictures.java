// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.candour.document.Figure;

/** Pictures drawn for tests. */
final class SamplePictures {

    /** What drawing programs like to use, one beside the other. */
    static final String EVERYTHING = """
            <defs>
             <linearGradient id='l'><stop offset='0.2' stop-color='#f00'/><stop offset='0.9' stop-color='#00f'/></linearGradient>
             <linearGradient id='f'><stop offset='0' stop-color='#f00' stop-opacity='0.2'/><stop offset='1'/></linearGradient>
             <radialGradient id='r'><stop offset='0' stop-color='#fff'/><stop offset='1' stop-color='#080'/></radialGradient>
             <pattern id='p' width='4' height='4' patternUnits='userSpaceOnUse'><rect width='2' height='2'/></pattern>
             <clipPath id='c'><circle cx='20' cy='20' r='10'/></clipPath>
             <mask id='m'><rect x='60' y='60' width='20' height='30' fill='white'/></mask>
             <filter id='s'><feGaussianBlur stdDeviation='1'/></filter>
            </defs>
            <rect x='0' y='0' width='30' height='30' fill='url(#l)' clip-path='url(#c)'/>
            <rect x='40' y='0' width='30' height='30' fill='url(#f)'/>
            <rect x='80' y='0' width='30' height='30' fill='url(#r)' stroke='url(#l)' stroke-width='2'/>
            <rect x='120' y='0' width='30' height='30' fill='url(#p)'/>
            <rect x='60' y='60' width='40' height='30' fill='green' mask='url(#m)'/>
            <rect x='110' y='60' width='20' height='20' fill='navy' filter='url(#s)' opacity='0.5'/>
            <path d='M0 90 Q 20 50 40 90 T 60 90' fill='none' stroke='#333' stroke-dasharray='4 2' stroke-opacity='0.7'/>
            <g transform='scale(2 1)'><circle cx='80' cy='70' r='10' fill='none' stroke='red' stroke-width='3'/></g>
            <text x='10' y='50' font-family='Arial' font-size='12' font-weight='bold'>Offices per 1,000</text>
            """;

    private SamplePictures() {}

    /** A red square in the upper left quarter of a white ground. */
    static Figure.Image png() {
        return png(BufferedImage.TYPE_INT_RGB);
    }

    /** The same, with the pixels kept as a given type of buffered image keeps them. */
    static Figure.Image png(int type) {
        BufferedImage picture = new BufferedImage(40, 20, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 40, 20);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 20, 10);
        graphics.dispose();
        return png(picture);
    }

    static Figure.Image png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Figure.Image("chart.png", Figure.Format.PNG, bytes.toByteArray());
    }

    /** A blue circle in the middle of a yellow ground. */
    static Figure.Image svg() {
        return svg("<rect width='200' height='100' fill='#ffd700'/><circle cx='100' cy='50' r='30' fill='#0000ff'/>");
    }

    /** A drawing of 200 by 100 units. */
    static Figure.Image svg(String content) {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " width='200' height='100' viewBox='0 0 200 100'>" + content + "</svg>";
        return new Figure.Image("drawing.svg", Figure.Format.SVG, drawing.getBytes(StandardCharsets.UTF_8));
    }
}
