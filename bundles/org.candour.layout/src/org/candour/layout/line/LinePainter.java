// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.candour.layout.Item;
import org.candour.layout.LinkArea;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.style.TextStyle;

/** Paints one line: a run of glyphs for each stretch of the same style and meaning. */
public final class LinePainter {
    private final Sheet sheet;
    private final Line line;
    private final double baseline;
    private final double stretch;
    private final double perStretch;
    private final boolean grows;
    private final List<Item.Glyph> run = new ArrayList<>();
    private double x;
    private double runX;
    private TextStyle style;
    private Mark mark;
    private Optional<LinkArea> link = Optional.empty();
    private Mark linkMark = Mark.DECORATION;

    private LinePainter(Sheet sheet, Line line, double x, double baseline) {
        this.sheet = sheet;
        this.line = line;
        this.x = x - line.hangLeft();
        this.baseline = baseline;
        double slack = line.slack();
        grows = slack >= 0;
        double glyphsGive = give(line, Piece.Box.class, slack);
        double spacesGive = give(line, Piece.Space.class, slack);
        double ratio = glyphsGive + spacesGive > 0 ? slack / (glyphsGive + spacesGive) : 0;
        double glyphRatio = Math.clamp(ratio, -1, 1);
        stretch = 1 + Piece.EXPANSION * glyphRatio;
        perStretch = spacesGive > 0 ? Math.max(-1, (slack - glyphRatio * glyphsGive) / spacesGive) : 0;
    }

    private static double give(Line line, Class<? extends Piece> kind, double slack) {
        return line.pieces().stream()
                .filter(kind::isInstance)
                .mapToDouble(slack >= 0 ? Piece::stretch : Piece::shrink)
                .sum();
    }

    /**
     * Paints a line.
     *
     * @param sheet the page
     * @param line the line
     * @param x its left edge
     * @param baseline the height of its baseline
     */
    public static void paint(Sheet sheet, Line line, double x, double baseline) {
        new LinePainter(sheet, line, x, baseline).paint();
    }

    /** The width of the gaps between the words of a line as painted; 0 if it has none. */
    static double wordGap(Line line) {
        LinePainter painter = new LinePainter(new Sheet(new BitSet()), line, 0, 0);
        return line.pieces().stream()
                .filter(Piece.Space.class::isInstance)
                .mapToDouble(space -> painter.spaceWidth((Piece.Space) space))
                .average()
                .orElse(0);
    }

    private void paint() {
        for (int i = 0; i < line.pieces().size(); i++) {
            boolean hyphen = line.hyphenated() && i == line.pieces().size() - 1;
            switch (line.pieces().get(i)) {
                case Piece.Box box -> box(box, hyphen);
                case Piece.Space space -> space(space, spaceWidth(space));
                case Piece.Gap gap -> gap(gap.width());
                case Piece.Division division -> throw new IllegalStateException("a line holds no divisions");
            }
        }
        line.trailing().ifPresent(space -> space(space, space.width()));
        finishRun(false);
        finishLink();
    }

    private double spaceWidth(Piece.Space space) {
        return space.width() + perStretch * (grows ? space.stretch() : space.shrink());
    }

    private void box(Piece.Box box, boolean hyphen) {
        begin(box.style(), box.mark(), hyphen);
        double scale = box.style().size() / 1000 * stretch;
        for (int i = box.from(); i < box.to(); i++) {
            double advance = box.text().advance(i) * scale;
            run.add(new Item.Glyph(box.text().glyph(i), advance, box.text().text(i)));
            x += advance;
        }
        if (hyphen) {
            finishRun(true);
        }
        growLink();
    }

    private void space(Piece.Space space, double width) {
        begin(space.style(), space.mark(), false);
        run.add(new Item.Glyph(space.glyph().glyph(0), width, " "));
        x += width;
    }

    private void gap(double width) {
        finishRun(false);
        finishLink();
        x += width;
    }

    private void begin(TextStyle nextStyle, Mark nextMark, boolean alone) {
        if (run.isEmpty() || alone || !nextStyle.equals(style) || !nextMark.equals(mark)) {
            finishRun(false);
            runX = x;
            style = nextStyle;
            mark = nextMark;
        }
        if (!nextMark.link().equals(linkMark.link())) {
            finishLink();
            linkMark = nextMark;
            link = nextMark.link()
                    .map(target -> new LinkArea(
                            x,
                            baseline - 0.25 * nextStyle.size() + nextStyle.rise(),
                            0,
                            nextStyle.size() * 1.15,
                            target.anchor(),
                            target.description(),
                            leaf(nextMark).orElseThrow()));
        }
    }

    private OptionalInt leaf(Mark of) {
        return of.leaf().isPresent() ? OptionalInt.of(of.leaf().getAsInt() + line.leaves()) : of.leaf();
    }

    private void growLink() {
        link = link.map(area -> new LinkArea(
                area.x(), area.y(), x - area.x(), area.height(), area.target(), area.description(), area.leaf()));
    }

    private void finishRun(boolean madeHyphen) {
        if (!run.isEmpty()) {
            sheet.paint(new Item.Glyphs(
                    leaf(mark),
                    runX,
                    baseline + style.rise(),
                    style.face(),
                    style.size(),
                    stretch,
                    style.colour(),
                    run,
                    madeHyphen));
            run.clear();
        }
    }

    private void finishLink() {
        link.filter(area -> area.width() > 0).ifPresent(sheet::link);
        link = Optional.empty();
        linkMark = Mark.DECORATION;
    }
}
