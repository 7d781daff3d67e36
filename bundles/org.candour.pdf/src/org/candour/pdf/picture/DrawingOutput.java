// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes a drawing from the SVG library stroke by stroke and hands each on to a canvas. */
final class DrawingOutput implements Output {

    private final DrawingCanvas canvas;
    private final RenderingHints hints;
    private DrawingState state;

    DrawingOutput(DrawingCanvas canvas, AffineTransform transform) {
        this(
                canvas,
                new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON),
                new DrawingState(transform, Color.BLACK, new BasicStroke(), 1, List.of(), List.of()));
    }

    private DrawingOutput(DrawingCanvas canvas, RenderingHints hints, DrawingState state) {
        this.canvas = canvas;
        this.hints = hints;
        this.state = state;
    }

    @Override
    public void fillShape(Shape shape) {
        canvas.fill(shape, state);
    }

    @Override
    public void drawShape(Shape shape) {
        canvas.draw(shape, state);
    }

    @Override
    public void drawImage(BufferedImage image) {
        drawImage(image, new AffineTransform(), null);
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        drawImage(image, new AffineTransform(), observer);
    }

    @Override
    public void drawImage(Image image, AffineTransform place, ImageObserver observer) {
        canvas.image(PixelCopy.of(image), state.moved(place));
    }

    @Override
    public void setPaint(Paint paint) {
        state = state.with(paint);
    }

    @Override
    public void setPaint(Supplier<Paint> later) {
        Paint paint = later.get();
        if (isMask(paint)) {
            state = state.masked(paint);
        } else {
            setPaint(paint);
        }
    }

    /** The library hands masks over as paints of a kind that it keeps to itself. */
    private static boolean isMask(Paint paint) {
        return paint.getClass().getSimpleName().equals("MaskedPaint");
    }

    @Override
    public void setStroke(Stroke stroke) {
        state = state.with(stroke);
    }

    @Override
    public Stroke stroke() {
        return state.stroke();
    }

    @Override
    public void applyClip(Shape area) {
        state = state.clipped(area);
    }

    @Override
    public void setClip(Shape area) {
        state = state.with(List.<Shape>of());
        if (area != null) {
            applyClip(area);
        }
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new DrawingOutput(canvas, (RenderingHints) hints.clone(), state);
    }

    @Override
    public void dispose() {
        // Nothing is held: the library keeps surfaces only for outputs that ask for it.
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // Marks for those who work on the library are not wanted in a report.
    }

    @Override
    public Rectangle2D clipBounds() {
        Rectangle2D bounds = canvas.bounds();
        for (Shape clip : state.clips()) {
            bounds = bounds.createIntersection(clip.getBounds2D());
        }
        try {
            return state.transform()
                    .createInverse()
                    .createTransformedShape(bounds)
                    .getBounds2D();
        } catch (NoninvertibleTransformException flat) {
            // What is squeezed to a line shows nothing.
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        return hints;
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(state.transform());
    }

    @Override
    public void setTransform(AffineTransform transform) {
        state = state.with(new AffineTransform(transform));
    }

    @Override
    public void applyTransform(AffineTransform transform) {
        state = state.moved(transform);
    }

    @Override
    public void rotate(double angle) {
        applyTransform(AffineTransform.getRotateInstance(angle));
    }

    @Override
    public void scale(double x, double y) {
        applyTransform(AffineTransform.getScaleInstance(x, y));
    }

    @Override
    public void translate(double x, double y) {
        applyTransform(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public float currentOpacity() {
        return state.opacity();
    }

    @Override
    public void applyOpacity(float opacity) {
        state = state.fainter(opacity);
    }

    @Override
    public SafeState safeState() {
        DrawingState kept = state;
        return () -> state = kept;
    }

    @Override
    public boolean supportsFilters() {
        return true;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    @Override
    public boolean hasMaskedPaint() {
        return state.isMasked();
    }
}
