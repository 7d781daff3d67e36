// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Colours that change along a line, as a pattern of the file. */
final class LinearGradient {

    private static final int SHADING = 2;
    private static final int ALONG_A_LINE = 2;
    private static final int BETWEEN_TWO = 2;
    private static final int ONE_AFTER_ANOTHER = 3;

    private LinearGradient() {}

    /** The pattern of a state's paint; empty if it is no gradient, or one that repeats or lets things shine through. */
    static Optional<COSDictionary> pattern(DrawingState state) {
        if (state.paint() instanceof LinearGradientPaint paint
                && paint.getCycleMethod() == CycleMethod.NO_CYCLE
                && paint.getTransparency() == Transparency.OPAQUE) {
            return Optional.of(pattern(paint, state.transform()));
        }
        return Optional.empty();
    }

    private static COSDictionary pattern(LinearGradientPaint paint, AffineTransform transform) {
        AffineTransform placed = new AffineTransform(transform);
        placed.concatenate(paint.getTransform());
        double[] matrix = new double[6];
        placed.getMatrix(matrix);
        COSDictionary pattern = new COSDictionary();
        pattern.setItem(COSName.TYPE, COSName.PATTERN);
        pattern.setInt(COSName.PATTERN_TYPE, SHADING);
        pattern.setItem(COSName.MATRIX, numbers(matrix));
        pattern.setItem(COSName.SHADING, shading(paint));
        return pattern;
    }

    private static COSDictionary shading(LinearGradientPaint paint) {
        Point2D from = paint.getStartPoint();
        Point2D to = paint.getEndPoint();
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, ALONG_A_LINE);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        shading.setItem(COSName.COORDS, numbers(from.getX(), from.getY(), to.getX(), to.getY()));
        shading.setItem(COSName.EXTEND, new COSArray(List.of(COSBoolean.TRUE, COSBoolean.TRUE)));
        shading.setItem(COSName.FUNCTION, colours(paint.getFractions(), paint.getColors()));
        return shading;
    }

    /** Each step from one colour to the next is a function of its own. */
    private static COSDictionary colours(float[] places, Color[] colours) {
        List<COSBase> steps = new ArrayList<>();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int next = 1; next < colours.length; next++) {
            steps.add(step(colours[next - 1], colours[next]));
            encode.add(COSInteger.ZERO);
            encode.add(COSInteger.ONE);
            if (next < colours.length - 1) {
                bounds.add(new COSFloat(places[next]));
            }
        }
        COSDictionary function = function(ONE_AFTER_ANOTHER);
        function.setItem(COSName.FUNCTIONS, new COSArray(steps));
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static COSDictionary step(Color from, Color to) {
        COSDictionary function = function(BETWEEN_TWO);
        function.setItem(COSName.C0, components(from));
        function.setItem(COSName.C1, components(to));
        function.setInt(COSName.N, 1);
        return function;
    }

    private static COSDictionary function(int kind) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, kind);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        return function;
    }

    private static COSArray components(Color colour) {
        float[] parts = colour.getRGBColorComponents(null);
        return numbers(parts[0], parts[1], parts[2]);
    }

    private static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }
}
