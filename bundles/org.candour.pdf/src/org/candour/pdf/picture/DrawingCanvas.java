// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.candour.pdf.stream.Operators;

/**
 * What a drawing is painted on: in units of its own, from the upper left corner down. As an object of the file it
 * is one unit wide and high, as every picture is.
 */
final class DrawingCanvas {

    private final PDDocument document;
    private final double width;
    private final double height;
    private final double scale;
    private final Operators out = new Operators();
    private final DrawingResources resources = new DrawingResources();

    /**
     * An empty canvas.
     *
     * @param document the document it will be part of
     * @param width width of the drawing
     * @param height height of the drawing
     * @param longerSide units of the canvas on its longer side
     */
    DrawingCanvas(PDDocument document, double width, double height, double longerSide) {
        this.document = document;
        this.scale = longerSide / Math.max(width, height);
        this.width = width * scale;
        this.height = height * scale;
    }

    /** Units of the canvas for one of the drawing. */
    double scale() {
        return scale;
    }

    Rectangle2D bounds() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /** Fills a shape. */
    void fill(Shape shape, DrawingState state) {
        Shape placed = state.placed(shape);
        if (!placed.getBounds2D().intersects(bounds())) {
            return;
        }
        Optional<COSDictionary> gradient = LinearGradient.pattern(state);
        if (state.isMasked()) {
            pixels(shape, state);
        } else if (state.paint() instanceof Color colour) {
            begin(state, colour.getAlpha() / 255f);
            colour(colour, "rg");
            fill(placed);
        } else if (gradient.isPresent()) {
            begin(state, 1);
            out.name("Pattern").operator("cs");
            out.name(resources.pattern(gradient.get())).operator("scn");
            fill(placed);
        } else {
            pixels(shape, state);
        }
    }

    /** Draws the outline of a shape. */
    void draw(Shape shape, DrawingState state) {
        if (!state.isMasked()
                && state.paint() instanceof Color colour
                && state.stroke() instanceof BasicStroke line
                && LineStyle.keepsItsWidth(state.transform())) {
            begin(state, colour.getAlpha() / 255f);
            colour(colour, "RG");
            LineStyle.write(line, state.transform(), out);
            PathOperators.write(state.placed(shape), out);
            out.operator("S").operator("Q");
        } else {
            fill(state.stroke().createStrokedShape(shape), state);
        }
    }

    /** Paints an image whose pixels are units of the state. */
    void image(BufferedImage image, DrawingState state) {
        if (state.isMasked()) {
            Rectangle frame = frame(new Rectangle(image.getWidth(), image.getHeight()), state);
            place(PixelCopy.placed(image, state, frame), corner(frame), state);
        } else {
            place(image, state.transform(), state);
        }
    }

    /** The canvas as an object of the file. */
    COSBase form() throws IOException {
        PDFormXObject form =
                new PDFormXObject(new PDStream(document, new ByteArrayInputStream(out.bytes()), COSName.FLATE_DECODE));
        form.setBBox(new PDRectangle((float) width, (float) height));
        form.setMatrix(new AffineTransform(1 / width, 0, 0, -1 / height, 0, 1));
        form.setResources(new PDResources(resources.dictionary()));
        return form.getCOSObject();
    }

    /** Keeps the state of the file and narrows it; a clip around the whole canvas says nothing. */
    private void begin(DrawingState state, float ownOpacity) {
        out.operator("q");
        for (Shape clip : state.clips()) {
            if (!clip.contains(0.01, 0.01, width - 0.02, height - 0.02)) {
                boolean evenOdd = PathOperators.write(clip, out);
                out.operator(evenOdd ? "W*" : "W").operator("n");
            }
        }
        float opacity = state.opacity() * ownOpacity;
        if (opacity < 1) {
            out.name(resources.opacity(opacity)).operator("gs");
        }
    }

    private void fill(Shape placed) {
        out.operator(PathOperators.write(placed, out) ? "f*" : "f").operator("Q");
    }

    private void pixels(Shape shape, DrawingState state) {
        Rectangle frame = frame(shape, state);
        place(PixelCopy.filled(shape, state, frame), corner(frame), state);
    }

    private Rectangle frame(Shape shape, DrawingState state) {
        return state.placed(shape).getBounds2D().createIntersection(bounds()).getBounds();
    }

    private static AffineTransform corner(Rectangle frame) {
        return AffineTransform.getTranslateInstance(frame.x, frame.y);
    }

    /** An image is a unit square that stands upright; its first row is at the top. */
    private void place(BufferedImage image, AffineTransform place, DrawingState state) {
        AffineTransform square = new AffineTransform(place);
        square.concatenate(new AffineTransform(image.getWidth(), 0, 0, -image.getHeight(), 0, image.getHeight()));
        double[] matrix = new double[6];
        square.getMatrix(matrix);
        begin(state, 1);
        out.numbers(matrix).operator("cm");
        try {
            COSBase object = LosslessFactory.createFromImage(document, Pixels.plain(image))
                    .getCOSObject();
            out.name(resources.image(object)).operator("Do").operator("Q");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void colour(Color colour, String operator) {
        float[] parts = colour.getRGBColorComponents(null);
        out.numbers(parts[0], parts[1], parts[2]).operator(operator);
    }
}
