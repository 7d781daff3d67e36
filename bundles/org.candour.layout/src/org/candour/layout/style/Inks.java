// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.style;

import java.util.List;
import org.candour.document.Look;
import org.candour.layout.Colour;
import org.candour.layout.Item;
import org.candour.layout.Page;

/**
 * Prints pages in the colours of a look. They are set in those of the house; the colours that lead are exchanged, those
 * that tell kinds of boxes apart stay.
 */
public final class Inks {

    private static final List<Colour> NAVY =
            List.of(Palette.NAVY, Palette.LINK, Palette.RULE, Palette.TINT, Palette.PALE);
    private static final List<Colour> PLUM = List.of(
            new Colour(0.286, 0.110, 0.286),
            new Colour(0.450, 0.140, 0.450),
            new Colour(0.800, 0.750, 0.800),
            new Colour(0.967, 0.938, 0.967),
            new Colour(0.981, 0.967, 0.981));
    private static final List<Colour> SLATE = List.of(
            new Colour(0.165, 0.196, 0.231),
            new Colour(0.180, 0.310, 0.440),
            new Colour(0.755, 0.765, 0.780),
            new Colour(0.938, 0.943, 0.950),
            new Colour(0.967, 0.969, 0.973));

    private final List<Colour> colours;

    private Inks(List<Colour> colours) {
        this.colours = colours;
    }

    /** The colours of a look. */
    public static Inks of(Look look) {
        return new Inks(
                switch (look) {
                    case NAVY -> NAVY;
                    case PLUM -> PLUM;
                    case SLATE -> SLATE;
                });
    }

    /** A page in these colours. */
    public Page print(Page page) {
        if (colours == NAVY) {
            return page;
        }
        List<Item> items =
                page.items().stream().map(item -> item.inColours(this::of)).toList();
        return new Page(page.number(), page.width(), page.height(), items, page.links(), page.destinations());
    }

    /** What stands in the place of a colour of the house. */
    public Colour of(Colour colour) {
        int leading = NAVY.indexOf(colour);
        return leading < 0 ? colour : colours.get(leading);
    }
}
