// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.candour.document.Figure;
import org.candour.pdf.UnusablePicture;

/** A drawing in SVG, kept as lines and areas. What PDF cannot say in these becomes pixels. */
final class VectorPicture {

    /** Units of the longer side: fine enough for what becomes pixels, on a page of A4. */
    private static final double LONGER_SIDE = 2000;

    private static final String DAMAGED =
            "It is damaged, or it is not a drawing in SVG. Save it as SVG again and export once more.";
    private static final String NO_SIZE =
            "It does not say how wide and high it is. Give it a width and a height, or a \"viewBox\".";

    /** What the library notes about a drawing is reported in our own words; held so that the level stays set. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private VectorPicture() {}

    /** One at a time, since the library shares what it knows of fonts without a lock. */
    static synchronized COSBase read(Figure.Image image, PDDocument document) throws UnusablePicture {
        SVGDocument drawing = drawing(image);
        return painted(
                image, drawing, new DrawingCanvas(document, drawing.size().width, drawing.size().height, LONGER_SIDE));
    }

    /** The drawing as the library reads it; it has a width and a height. */
    static synchronized SVGDocument drawing(Figure.Image image) throws UnusablePicture {
        OwnContentOnly policy = new OwnContentOnly();
        SVGDocument drawing = loaded(image, policy);
        if (policy.refused().isPresent()) {
            String other = policy.refused().get();
            throw new UnusablePicture(
                    image.name(), "It shows another file, \"" + other + "\". Put that into the drawing itself.", null);
        }
        if (!(drawing.size().width > 0 && drawing.size().height > 0)) {
            throw new UnusablePicture(image.name(), NO_SIZE, null);
        }
        return drawing;
    }

    /** Paints a drawing as pixels, one unit of it being one unit of the graphics. */
    static synchronized void render(Figure.Image image, SVGDocument drawing, Graphics2D graphics)
            throws UnusablePicture {
        try {
            drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(drawing.size()));
        } catch (RuntimeException broken) {
            throw new UnusablePicture(image.name(), DAMAGED, broken);
        }
    }

    private static SVGDocument loaded(Figure.Image image, OwnContentOnly policy) throws UnusablePicture {
        HouseFont.register();
        LoaderContext context = LoaderContext.builder()
                .preProcessor(HouseFont::apply)
                .externalResourcePolicy(policy)
                .build();
        SVGDocument drawing = new SVGLoader().load(new DrawingFile(image.bytes()), null, context);
        if (drawing == null) {
            throw new UnusablePicture(image.name(), DAMAGED, null);
        }
        return drawing;
    }

    private static COSBase painted(Figure.Image image, SVGDocument drawing, DrawingCanvas canvas)
            throws UnusablePicture {
        AffineTransform scale = AffineTransform.getScaleInstance(canvas.scale(), canvas.scale());
        ViewBox whole = new ViewBox(drawing.size());
        try {
            drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, new DrawingOutput(canvas, scale), whole);
            return canvas.form();
        } catch (IOException | RuntimeException broken) {
            // The library answers what it cannot paint with exceptions of many kinds.
            throw new UnusablePicture(image.name(), DAMAGED, broken);
        }
    }
}
