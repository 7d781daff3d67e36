// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.List;
import org.candour.document.Front;
import org.candour.layout.Role;
import org.candour.layout.line.Line;
import org.candour.layout.line.LineBreaker;
import org.candour.layout.line.LinePainter;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Measure;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Palette;
import org.candour.layout.style.Voice;
import org.candour.layout.style.Voices;

/** Paints the cover: a dark band with issuer and title, and the further lines below it. */
final class Cover {
    private static final double BAND = 0.44;
    private static final double EDGE = 6;
    private static final double ISSUER_BELOW_TOP = 96;
    private static final double TITLE_ABOVE_BAND = 40;
    private static final double LINES_BELOW_BAND = 46;
    private static final double DATE = 96;
    private static final double BASELINE = 0.74;

    private final PieceMaker maker;
    private final Branch section;
    private final Sheet sheet;

    private Cover(PieceMaker maker, Branch section, Sheet sheet) {
        this.maker = maker;
        this.section = section;
        this.sheet = sheet;
    }

    /** Paints the cover and enters its words in the structure. */
    static void paint(Front front, PieceMaker maker, Branch section, Sheet sheet) {
        new Cover(maker, section, sheet).paint(front);
    }

    private void paint(Front front) {
        double band = Measures.PAGE_HEIGHT * (1 - BAND);
        sheet.rectangle(0, band, Measures.PAGE_WIDTH, Measures.PAGE_HEIGHT - band, Palette.NAVY);
        sheet.rectangle(0, band - EDGE, Measures.PAGE_WIDTH, EDGE, Palette.OCHRE);
        paint(front.issuer(), Voices.COVER_ISSUER, Measures.PAGE_HEIGHT - ISSUER_BELOW_TOP);
        List<Line> title = lines(front.title(), Voices.COVER_TITLE);
        paint(title, Voices.COVER_TITLE, band + TITLE_ABOVE_BAND + title.size() * Voices.COVER_TITLE.leading());
        double y = band - LINES_BELOW_BAND;
        for (String words : front.coverLines()) {
            y = paint(words, Voices.COVER_LINE, y) - 4;
        }
        if (front.draft()) {
            paint("DRAFT", Voices.COVER_DRAFT, y - 10);
        }
        paint(front.published(), Voices.COVER_DATE, DATE);
    }

    private List<Line> lines(String words, Voice voice) {
        if (words.isBlank()) {
            return List.of();
        }
        Mark mark = Mark.leaf(section.branch(Role.PARAGRAPH).leaf());
        return LineBreaker.lines(maker.pieces(words, voice.plain(), mark, false), Measure.ragged(Measures.TEXT_WIDTH));
    }

    private double paint(String words, Voice voice, double top) {
        return paint(lines(words, voice), voice, top);
    }

    /** Paints lines below a height, and gives the height below them. */
    private double paint(List<Line> lines, Voice voice, double top) {
        double y = top;
        for (Line line : lines) {
            LinePainter.paint(sheet, line, Measures.LEFT, y - BASELINE * voice.leading());
            y -= voice.leading();
        }
        return y;
    }
}
