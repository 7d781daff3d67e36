// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.Optional;
import org.candour.publish.PageLook;

/**
 * A picture and what it was made of.
 *
 * @param image the picture
 * @param printing the number of the printing; the printing itself holds a whole report and is not kept for a picture
 * @param scale pixels for a point
 * @param zoom pixels for a hundred units of the screen
 * @param look what the page looks like; empty when that is no longer known
 */
record MadePage(PageImage image, long printing, double scale, int zoom, Optional<PageLook> look) {

    /** Whether it is what is wished for. */
    boolean fulfils(PageWish wish) {
        return printing == wish.number() && wish.isOfSize(scale, zoom);
    }

    /** Whether it would be made just like this for a wish. */
    boolean looksAs(PageLook wanted, PageWish wish) {
        return wish.isOfSize(scale, zoom) && look.filter(wanted::equals).isPresent();
    }

    /** The same for the printing of a wish, in which the page has not changed. */
    MadePage in(PageWish wish) {
        return new MadePage(image, wish.number(), scale, zoom, look);
    }

    /** The same without knowing what the page looks like, which takes room. */
    MadePage withoutLook() {
        return new MadePage(image, printing, scale, zoom, Optional.empty());
    }
}
