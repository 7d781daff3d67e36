// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import org.eclipse.swt.graphics.Color;

/**
 * The colours in which a report is written, all of them readable (at least 4.5 to 1) on the ground they stand on.
 *
 * @param ground behind the words
 * @param ink plain words
 * @param quiet what only holds the report together: keywords, names, marks
 * @param link references and facts
 * @param note footnotes
 * @param strength the word "strength"
 * @param afi the word "afi"
 * @param answer the words "recommendation" and "consideration"
 * @param gap what is missing in the golden thread
 * @param fonts the fonts
 */
public record Look(
        Color ground,
        Color ink,
        Color quiet,
        Color link,
        Color note,
        Color strength,
        Color afi,
        Color answer,
        Color gap,
        Fonts fonts) {

    /** Dark words on a light ground. */
    public static Look light(Fonts fonts) {
        return new Look(
                rgb(0xFFFFFF),
                rgb(0x1E2328),
                rgb(0x5F6B77),
                rgb(0x1F5FA8),
                rgb(0x5A5470),
                rgb(0x1C7345),
                rgb(0x9A4F00),
                rgb(0x1D4E9E),
                rgb(0xB3261E),
                fonts);
    }

    /** Light words on a dark ground. */
    public static Look dark(Fonts fonts) {
        return new Look(
                rgb(0x22262B),
                rgb(0xE4E2DC),
                rgb(0x9AA6B2),
                rgb(0x83B7F0),
                rgb(0xB9B0D6),
                rgb(0x74CC9A),
                rgb(0xF0B062),
                rgb(0x8CBBFF),
                rgb(0xFF9A8F),
                fonts);
    }

    private static Color rgb(int value) {
        return new Color(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}
