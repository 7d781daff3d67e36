// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.style;

/** The measures of the page in points: A4 upright. */
public final class Measures {
    private static final double MILLIMETRE = 72 / 25.4;

    public static final double PAGE_WIDTH = 595.276;
    public static final double PAGE_HEIGHT = 841.89;
    /** Left edge of everything. */
    public static final double LEFT = 25 * MILLIMETRE;
    /** Height of the upper edge of the text area. */
    public static final double TOP = PAGE_HEIGHT - 28 * MILLIMETRE;
    /** Height of the lower edge of the text area. */
    public static final double FOOT = 26 * MILLIMETRE;
    /** Width of the text area, the column of paragraph numbers included. */
    public static final double TEXT_WIDTH = PAGE_WIDTH - 2 * LEFT;
    /** Height of the text area. */
    public static final double TEXT_HEIGHT = TOP - FOOT;
    /** Width of the column in which paragraph numbers stand. */
    public static final double NUMBER_COLUMN = 14 * MILLIMETRE;
    /** Space below a paragraph. */
    public static final double PARAGRAPH_GAP = 7.4;
    /** The tallest a figure is set. */
    public static final double FIGURE_HEIGHT = TEXT_HEIGHT * 0.45;
    /** Space above the first footnote of a page, its rule included. */
    public static final double NOTES_GAP = 13;
    /** Space between footnotes. */
    public static final double NOTE_GAP = 2;

    private Measures() {}
}
