// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDPage;
import org.candour.layout.Item;
import org.candour.layout.Page;
import org.candour.pdf.stream.Operators;

/** Opens and closes the marks around what is painted on one page: pieces of the structure, or decoration. */
final class Tagging {

    /** The part of a page's height at its head and at its foot where nothing but running words stands. */
    private static final double MARGIN = 0.075;

    private static final String LAYOUT = "<</Type/Layout>>";
    private static final String HEADER = "<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
    private static final String FOOTER = "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";

    /** What is open: a leaf, or else the kind of decoration. */
    private record Scope(OptionalInt leaf, String decoration) {}

    private final Page page;
    private final PDPage target;
    private final Tags tags;
    private final Marks marks;
    private final Operators out;
    private Scope open;

    Tagging(Page page, PDPage target, Tags tags, Marks marks, Operators out) {
        this.page = page;
        this.target = target;
        this.tags = tags;
        this.marks = marks;
        this.out = out;
    }

    /** Sees to it that the next operators belong to an item; neighbours of one leaf share a mark. */
    void enter(Item item) {
        Scope wanted = new Scope(item.leaf(), item.leaf().isPresent() ? "" : decoration(item));
        if (!wanted.equals(open)) {
            leave();
            begin(wanted);
            open = wanted;
        }
        if (item instanceof Item.Picture picture) {
            picture.leaf().ifPresent(leaf -> marks.framed(leaf, picture));
        }
    }

    /** Closes the open mark, if there is one. */
    void leave() {
        if (open != null) {
            out.operator("EMC");
            open = null;
        }
    }

    private void begin(Scope scope) {
        if (scope.leaf().isPresent()) {
            int leaf = scope.leaf().getAsInt();
            out.name(tags.of(leaf))
                    .raw("<</MCID " + marks.begin(leaf, target) + ">>")
                    .operator("BDC");
        } else {
            out.name("Artifact").raw(scope.decoration()).operator("BDC");
        }
    }

    /** Words in the outer margins are running heads and folios; rules, leaders and repeated heads are layout. */
    private String decoration(Item item) {
        if (item instanceof Item.Glyphs glyphs && glyphs.baseline() > page.height() * (1 - MARGIN)) {
            return HEADER;
        }
        if (item instanceof Item.Glyphs glyphs && glyphs.baseline() < page.height() * MARGIN) {
            return FOOTER;
        }
        return LAYOUT;
    }
}
