// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.content;

import java.util.List;
import org.candour.layout.Item;
import org.candour.pdf.font.DocumentFonts;
import org.candour.pdf.stream.Operators;

/** Paints runs of glyphs, each with one operator that carries kerning and justification. */
final class TextPainter {

    /** A soft hyphen: the word reads and copies as if it had not been divided. */
    private static final String SOFT_HYPHEN = "<</ActualText<FEFF00AD>>>";

    private final DocumentFonts fonts;
    private final PageResources resources;
    private final Operators out;
    private String font = "";
    private double size;
    private double stretch = 1;

    TextPainter(DocumentFonts fonts, PageResources resources, Operators out) {
        this.fonts = fonts;
        this.resources = resources;
        this.out = out;
    }

    void paint(Item.Glyphs run) {
        if (run.madeHyphen()) {
            out.name("Span").raw(SOFT_HYPHEN).operator("BDC");
        }
        double x = run.x();
        int from = 0;
        for (int to = 0; to < run.glyphs().size(); to++) {
            Item.Glyph glyph = run.glyphs().get(to);
            if (glyph.id() == MissingGlyph.ID) {
                show(run, from, to, x);
                x += width(run.glyphs().subList(from, to));
                MissingGlyph.paint(glyph, x, run, out);
                x += glyph.advance();
                from = to + 1;
            }
        }
        show(run, from, run.glyphs().size(), x);
        if (run.madeHyphen()) {
            out.operator("EMC");
        }
    }

    private void show(Item.Glyphs run, int from, int to, double x) {
        if (from == to) {
            return;
        }
        DocumentFonts.Use use = fonts.use(run.font());
        resources.font(use.name(), use.object());
        out.operator("BT");
        select(use.name().getName(), run);
        out.numbers(1, 0, 0, 1, x, run.baseline()).operator("Tm");
        out.raw(new GlyphArray(run, run.glyphs().subList(from, to), use.subset()).text())
                .operator("TJ")
                .operator("ET");
    }

    private static double width(List<Item.Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Item.Glyph::advance).sum();
    }

    /** The font, its size and the stretch stay set from run to run. */
    private void select(String name, Item.Glyphs run) {
        if (!name.equals(font) || run.size() != size) {
            out.name(name).numbers(run.size()).operator("Tf");
            font = name;
            size = run.size();
        }
        if (run.stretch() != stretch) {
            out.numbers(run.stretch() * 100).operator("Tz");
            stretch = run.stretch();
        }
    }
}
