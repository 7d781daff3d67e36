// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.candour.document.Anchor;
import org.candour.document.Figure;
import org.candour.layout.Colour;
import org.candour.layout.Destination;
import org.candour.layout.Item;
import org.candour.layout.LinkArea;
import org.candour.layout.Page;
import org.candour.layout.style.Measures;

/** A page while it is being painted. Measures are points from its lower left corner. */
public final class Sheet {
    private static final double ABOVE_DESTINATION = 8;

    private final List<Item> items = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Destination> destinations = new ArrayList<>();
    private final BitSet painted;

    /**
     * An empty page.
     *
     * @param painted collects the ids of the leaves that are painted
     */
    public Sheet(BitSet painted) {
        this.painted = painted;
    }

    /** Paints glyphs or a picture. */
    public void paint(Item item) {
        item.leaf().ifPresent(painted::set);
        items.add(item);
    }

    /** Paints a rectangle as decoration. */
    public void rectangle(double x, double y, double width, double height, Colour colour) {
        items.add(new Item.Rectangle(OptionalInt.empty(), x, y, width, height, colour));
    }

    /** Paints a picture as the content of a leaf. */
    public void picture(int leaf, double x, double y, double width, double height, Figure.Image image) {
        paint(new Item.Picture(OptionalInt.of(leaf), x, y, width, height, image));
    }

    /** Makes an area lead somewhere. */
    public void link(LinkArea area) {
        links.add(area);
    }

    /** Names a place; links to it show the page from a little above. */
    public void destination(Anchor anchor, double top) {
        destinations.add(new Destination(
                anchor, Measures.LEFT - ABOVE_DESTINATION, Math.min(top + ABOVE_DESTINATION, Measures.PAGE_HEIGHT)));
    }

    /** The finished page. */
    public Page finished(int number) {
        return new Page(number, Measures.PAGE_WIDTH, Measures.PAGE_HEIGHT, items, links, destinations);
    }
}
