// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.candour.document.Front;
import org.candour.layout.Colour;
import org.candour.layout.font.Typeface;
import org.candour.layout.line.Line;
import org.candour.layout.line.LinePainter;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Piece;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Palette;
import org.candour.layout.style.TextStyle;

/** What stands around the text of every page: running head, page number, protective marking, draft mark. */
final class Furniture {
    private static final TextStyle PLAIN = TextStyle.of(Typeface.SANS, 8.8, Palette.GREY);
    private static final TextStyle MARKING = TextStyle.of(Typeface.SANS_SEMIBOLD, 8.8, Palette.INK);
    private static final TextStyle DRAFT = TextStyle.of(Typeface.SANS_BOLD, 9.5, Palette.ACCENT);
    private static final double HEAD = Measures.TOP + 21;
    private static final double FOOT = Measures.FOOT - 28;
    private static final double HEAD_MARKING = Measures.PAGE_HEIGHT - 32;
    private static final double FOOT_MARKING = 26;
    private static final double RULE = 0.5;
    private static final double RULE_AWAY = 7;
    private static final double MOST_TITLE = 0.75;

    private final Front front;
    private final PieceMaker maker;

    Furniture(Front front, PieceMaker maker) {
        this.front = front;
        this.maker = maker;
    }

    /** Adds all of it to a page within the document. */
    void add(Sheet sheet, String chapter, int page, int pages) {
        left(sheet, chapter, HEAD);
        sheet.rectangle(Measures.LEFT, HEAD - RULE_AWAY, Measures.TEXT_WIDTH, RULE, Palette.RULE);
        sheet.rectangle(Measures.LEFT, FOOT + 2 * RULE_AWAY, Measures.TEXT_WIDTH, RULE, Palette.RULE);
        left(sheet, front.title(), FOOT);
        right(sheet, line(page + " of " + pages, PLAIN), FOOT);
        if (front.draft()) {
            right(sheet, line("DRAFT", DRAFT), HEAD);
        }
        addMarking(sheet, MARKING.colour());
    }

    /** Adds the protective marking at head and foot of a page. */
    void addMarking(Sheet sheet, Colour atHead) {
        front.marking().ifPresent(marking -> {
            centre(sheet, line(marking, MARKING.in(atHead)), HEAD_MARKING);
            centre(sheet, line(marking, MARKING), FOOT_MARKING);
        });
    }

    private Line line(String words, TextStyle style) {
        return Line.of(
                maker.pieces(words, style, Mark.DECORATION, false).stream()
                        .filter(piece -> !(piece instanceof Piece.Division))
                        .toList(),
                Measures.TEXT_WIDTH);
    }

    /** At the left, cut short with an ellipsis if the words are too long. */
    private void left(Sheet sheet, String words, double baseline) {
        Line line = line(words, PLAIN);
        List<String> cut = new ArrayList<>(List.of(words.split(" ")));
        while (line.natural() > MOST_TITLE * Measures.TEXT_WIDTH && cut.size() > 1) {
            cut.removeLast();
            line = line(String.join(" ", cut) + " …", PLAIN);
        }
        LinePainter.paint(sheet, line, Measures.LEFT, baseline);
    }

    private static void right(Sheet sheet, Line line, double baseline) {
        LinePainter.paint(sheet, line, Measures.LEFT + Measures.TEXT_WIDTH - line.natural(), baseline);
    }

    private static void centre(Sheet sheet, Line line, double baseline) {
        LinePainter.paint(sheet, line, (Measures.PAGE_WIDTH - line.natural()) / 2, baseline);
    }
}
