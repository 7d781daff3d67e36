// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

/**
 * Where pages stand, one below the other. All measures are units of the screen but for points, which are 1/72 inch on
 * the page and count from its lower edge.
 */
final class PageColumn {
    /** Space around each page. */
    static final int GAP = 14;

    private final int count;
    private final double widthInPoints;
    private final double heightInPoints;
    private final double scale;

    /**
     * A column of pages.
     *
     * @param count how many pages there are, at least 0
     * @param widthInPoints width of each page
     * @param heightInPoints height of each page
     * @param scale units of the screen for a point
     */
    PageColumn(int count, double widthInPoints, double heightInPoints, double scale) {
        this.count = count;
        this.widthInPoints = widthInPoints;
        this.heightInPoints = heightInPoints;
        this.scale = scale;
    }

    int count() {
        return count;
    }

    double scale() {
        return scale;
    }

    int pageWidth() {
        return (int) Math.round(widthInPoints * scale);
    }

    int pageHeight() {
        return (int) Math.round(heightInPoints * scale);
    }

    /** The width of the column, with the space at both sides. */
    int width() {
        return pageWidth() + 2 * GAP;
    }

    /** The height of the column, with the space above and below. */
    int height() {
        return count * (pageHeight() + GAP) + GAP;
    }

    /** The upper edge of a page, from 1. */
    int top(int page) {
        return GAP + (page - 1) * (pageHeight() + GAP);
    }

    /** The page at a height; between two pages the lower, beyond the column its last; 1 where there is none. */
    int pageAt(int y) {
        return Math.clamp((y - GAP + GAP) / (pageHeight() + GAP) + 1, 1, Math.max(1, count));
    }

    /** The height in the column of a height on a page. */
    int down(int page, double points) {
        return top(page) + (int) Math.round((heightInPoints - points) * scale);
    }

    /** The height on a page of a height in the column; outside of the page, at its nearest edge. */
    double points(int page, int y) {
        return Math.clamp(heightInPoints - (y - top(page)) / scale, 0, heightInPoints);
    }
}
