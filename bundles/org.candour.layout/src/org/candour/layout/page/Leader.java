// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.candour.layout.flow.Paint;
import org.candour.layout.line.Line;
import org.candour.layout.line.LinePainter;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Piece;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Palette;
import org.candour.layout.style.TextStyle;
import org.candour.layout.style.Voice;
import org.candour.layout.style.Voices;

/** The dots between a heading and its page number in the contents list, and that number. */
final class Leader {
    private static final double STEP = 5.2;
    private static final double AWAY = 5;
    private static final double PAGE_WIDTH = 20;
    private static final double BASELINE = 0.74;
    private static final double RIGHT = Measures.LEFT + Measures.TEXT_WIDTH;

    private final PieceMaker maker;
    private final Voice voice;

    Leader(PieceMaker maker, Voice voice) {
        this.maker = maker;
        this.voice = voice;
    }

    /** Paints dots from a place to the page number at the right edge. All dots stand below each other. */
    Paint to(String page, Mark mark, double from) {
        Line number = Line.of(List.of(maker.box(page, voice.plain(), mark)), Measures.TEXT_WIDTH);
        TextStyle style = Voices.CONTENTS_SECTION.plain().in(Palette.GREY);
        Piece.Box dot = maker.box(".", style, Mark.DECORATION);
        int count = (int) Math.max(0, (RIGHT - PAGE_WIDTH - from - AWAY) / STEP);
        List<Piece> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dots.add(dot);
            dots.add(new Piece.Gap(STEP - dot.width()));
        }
        Line leader = Line.of(dots, Measures.TEXT_WIDTH);
        return (sheet, top) -> {
            double baseline = top - BASELINE * voice.leading();
            LinePainter.paint(sheet, leader, RIGHT - PAGE_WIDTH - count * STEP, baseline);
            LinePainter.paint(sheet, number, RIGHT - number.natural(), baseline);
        };
    }
}
