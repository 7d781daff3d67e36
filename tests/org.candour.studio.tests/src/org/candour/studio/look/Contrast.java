// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import org.eclipse.swt.graphics.Color;

/** How far apart two colours are, as the Web Content Accessibility Guidelines 2.2 reckon it: from 1 to 21. */
final class Contrast {

    /** What words need at least. */
    static final double WORDS = 4.5;

    /** What signs and large letters need at least. */
    static final double SIGNS = 3;

    private Contrast() {}

    static double between(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** A colour written as in a style sheet, such as #2b2b2b. */
    static Color colour(String written) {
        int value = Integer.parseInt(written.substring(1), 16);
        return new Color(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}
