// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import org.candour.layout.Colour;
import org.candour.layout.Item;
import org.candour.layout.Page;
import org.candour.pdf.UnusablePicture;
import org.candour.pdf.picture.Pictures;
import org.candour.pdf.stream.Operators;

/** Paints the items of one page in their order, each within a mark of its leaf. */
final class PagePainter {

    private final Operators out;
    private final PageResources resources;
    private final Tagging tagging;
    private final TextPainter text;
    private final Pictures pictures;
    private Colour colour = Colour.BLACK;

    PagePainter(Operators out, PageResources resources, Tagging tagging, TextPainter text, Pictures pictures) {
        this.out = out;
        this.resources = resources;
        this.tagging = tagging;
        this.text = text;
        this.pictures = pictures;
    }

    void paint(Page page) throws UnusablePicture {
        for (Item item : page.items()) {
            tagging.enter(item);
            switch (item) {
                case Item.Glyphs run -> {
                    select(run.colour());
                    text.paint(run);
                }
                case Item.Rectangle rectangle -> {
                    select(rectangle.colour());
                    paint(rectangle);
                }
                case Item.Picture picture -> paint(picture);
            }
        }
        tagging.leave();
    }

    private void paint(Item.Rectangle area) {
        out.numbers(area.x(), area.y(), area.width(), area.height())
                .operator("re")
                .operator("f");
    }

    /** A picture is one unit wide and high, and so is stretched to its frame. */
    private void paint(Item.Picture picture) throws UnusablePicture {
        Pictures.Use use = pictures.use(picture.image());
        resources.picture(use.name(), use.object());
        out.operator("q");
        out.numbers(picture.width(), 0, 0, picture.height(), picture.x(), picture.y())
                .operator("cm");
        out.name(use.name().getName()).operator("Do").operator("Q");
    }

    /** The colour stays set from item to item. */
    private void select(Colour wanted) {
        if (!wanted.equals(colour)) {
            out.numbers(wanted.red(), wanted.green(), wanted.blue()).operator("rg");
            colour = wanted;
        }
    }
}
