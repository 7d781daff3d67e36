// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.candour.document.Anchor;
import org.candour.document.Figure;
import org.candour.layout.Colour;
import org.candour.layout.Destination;
import org.candour.layout.Item;
import org.candour.layout.LinkArea;
import org.candour.layout.Page;
import org.candour.layout.font.OpenTypeFace;
import org.candour.layout.font.ShapedText;
import org.candour.layout.font.Typeface;

/** Builds a page of A4 item by item. */
final class PageBuilder {

    static final double WIDTH = 595.276;
    static final double HEIGHT = 841.89;
    static final double SIZE = 11;

    private final int number;
    private final List<Item> items = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Destination> destinations = new ArrayList<>();
    private Typeface typeface = Typeface.SERIF;
    private double stretch = 1;

    PageBuilder(int number) {
        this.number = number;
    }

    PageBuilder in(Typeface wanted) {
        typeface = wanted;
        return this;
    }

    PageBuilder stretched(double wanted) {
        stretch = wanted;
        return this;
    }

    PageBuilder text(int leaf, double x, double baseline, String words) {
        return add(glyphs(OptionalInt.of(leaf), x, baseline, words, false));
    }

    PageBuilder madeHyphen(int leaf, double x, double baseline) {
        return add(glyphs(OptionalInt.of(leaf), x, baseline, "-", true));
    }

    PageBuilder decoration(double x, double baseline, String words) {
        return add(glyphs(OptionalInt.empty(), x, baseline, words, false));
    }

    PageBuilder rectangle(double x, double y, double width, double height, Colour colour) {
        return add(new Item.Rectangle(OptionalInt.empty(), x, y, width, height, colour));
    }

    PageBuilder picture(int leaf, double x, double y, double width, double height, Figure.Image image) {
        return add(new Item.Picture(OptionalInt.of(leaf), x, y, width, height, image));
    }

    PageBuilder link(int leaf, double x, double y, String target, String description) {
        links.add(new LinkArea(x, y - 2, 60, SIZE + 4, new Anchor(target), description, leaf));
        return this;
    }

    PageBuilder destination(String anchor, double top) {
        destinations.add(new Destination(new Anchor(anchor), 60, top));
        return this;
    }

    Page page() {
        return new Page(number, WIDTH, HEIGHT, items, links, destinations);
    }

    /** How wide words are set. */
    double width(String words) {
        return typeface.face().shape(words).width() * SIZE * stretch / 1000;
    }

    private PageBuilder add(Item item) {
        items.add(item);
        return this;
    }

    private Item.Glyphs glyphs(OptionalInt leaf, double x, double baseline, String words, boolean hyphen) {
        OpenTypeFace face = typeface.face();
        ShapedText shaped = face.shape(words);
        List<Item.Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < shaped.count(); i++) {
            double advance = shaped.advance(i) * SIZE * stretch / 1000;
            glyphs.add(new Item.Glyph(shaped.glyph(i), advance, shaped.text(i)));
        }
        return new Item.Glyphs(leaf, x, baseline, face, SIZE, stretch, Colour.BLACK, glyphs, hyphen);
    }
}
