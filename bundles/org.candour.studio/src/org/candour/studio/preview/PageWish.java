// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.List;

/**
 * Pages that are wanted as pictures.
 *
 * @param printing the printing they are of
 * @param number the number of that printing, later ones having higher numbers
 * @param pages their numbers, those wanted first first; never empty
 * @param scale pixels for a point
 * @param zoom pixels for a hundred units of the screen
 */
record PageWish(Printing printing, long number, List<Integer> pages, double scale, int zoom) {

    int first() {
        return pages.getFirst();
    }

    /** The same for other pages. */
    PageWish with(List<Integer> others) {
        return new PageWish(printing, number, others, scale, zoom);
    }

    /** Whether what fulfils the one fulfils the other, where they are about the same page. */
    boolean isLike(PageWish other) {
        return number == other.number && isOfSize(other.scale, other.zoom);
    }

    boolean isOfSize(double otherScale, int otherZoom) {
        return scale == otherScale && zoom == otherZoom;
    }
}
