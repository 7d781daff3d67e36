// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.candour.layout.Item;
import org.candour.layout.font.Typeface;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.style.Palette;
import org.candour.layout.style.TextStyle;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final TextStyle STYLE = TextStyle.of(Typeface.SERIF, 10, Palette.INK);
    private static final String SENTENCE = "Officers told us that the tasking process had become quicker, although "
            + "its outcomes were seldom reviewed and nobody could say who was responsible for them.";

    private final PieceMaker maker = new PieceMaker(new Shaper());

    private List<Line> lines(String words, Measure measure) {
        return LineBreaker.lines(maker.pieces(words, STYLE, Mark.leaf(1), true), measure);
    }

    private List<String> texts(String words, double width) {
        return lines(words, Measure.justified(width)).stream().map(Line::words).toList();
    }

    private double width(String words) {
        return maker.box(words, STYLE, Mark.leaf(1)).width();
    }

    private static double right(Line line) {
        Sheet sheet = new Sheet(new BitSet());
        LinePainter.paint(sheet, line, 0, 0);
        double right = 0;
        for (Item item : sheet.finished(1).items()) {
            Item.Glyphs glyphs = (Item.Glyphs) item;
            right = glyphs.x();
            for (Item.Glyph glyph : glyphs.glyphs()) {
                right += glyph.advance();
            }
        }
        return right - line.trailing().map(Piece.Space::width).orElse(0.0);
    }

    @Test
    void everyLineButTheLastFillsTheMeasure() {
        List<Line> lines = lines(SENTENCE, Measure.justified(180));
        assertTrue(lines.size() > 3);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertEquals(180 + line.hangRight(), right(line), 0.01);
        }
        assertFalse(lines.getLast().filled());
    }

    @Test
    void raggedLinesKeepTheirNaturalSpaces() {
        for (Line line : lines(SENTENCE, Measure.ragged(180))) {
            assertEquals(line.natural(), right(line), 0.01);
            assertTrue(line.natural() <= 180);
        }
    }

    @Test
    void theFirstLineMayBeShorter() {
        List<Line> lines = lines(SENTENCE, new Measure(90, 180, true));
        assertEquals(90, lines.getFirst().measure());
        assertEquals(180, lines.get(1).measure());
    }

    @Test
    void aNoBreakSpaceKeepsWordsTogether() {
        String words = "see paragraph\u00a07.8 of the report on paragraph\u00a07.9 and on paragraph\u00a07.10 now";
        for (double width = 90; width < 200; width += 7) {
            assertTrue(texts(words, width).stream().noneMatch(line -> line.endsWith("paragraph")), "at " + width);
        }
    }

    @Test
    void aLineNeverBeginsWithASpacedDash() {
        String words = "It was late – too late – and it was little – too little – for anyone who asked.";
        for (double width = 60; width < 200; width += 7) {
            assertTrue(texts(words, width).stream().noneMatch(line -> line.startsWith("–")), "at " + width);
        }
    }

    @Test
    void aWordWithAHyphenOfItsOwnMayBeDividedThereAndGetsNoSecondHyphen() {
        List<String> lines = texts("the well-considered self-assessment", width("the well-considered self-") + 1);
        assertEquals(List.of("the well-considered self-", "assessment"), lines);
    }

    @Test
    void aYearRangeIsNotDivided() {
        for (double width = 50; width < 120; width += 5) {
            assertTrue(
                    texts("in the year of 2005–2006 and of 2006-07 again", width).stream()
                            .noneMatch(line -> line.endsWith("–") || line.endsWith("-")),
                    "at " + width);
        }
    }

    @Test
    void addressesAreDividedWithoutAHyphenOfOurs() {
        String address = "https://www.example.org/publications/recommendations/inspection";
        List<Line> lines = lines("See " + address + " for all.", Measure.justified(110));
        assertTrue(lines.size() > 2);
        assertTrue(lines.stream().noneMatch(Line::hyphenated));
        assertEquals(
                "See" + address + "forall.",
                String.join("", lines.stream().map(Line::words).toList()).replace(" ", ""));
    }

    @Test
    void aWordWiderThanTheLineIsDividedAnywhere() {
        List<Line> lines = lines("PRAWN0123456789012345678901234567890123456789", Measure.ragged(60));
        assertTrue(lines.size() > 3);
        assertTrue(lines.stream().allMatch(line -> line.natural() <= 60));
    }

    @Test
    void aHyphenOfOursIsPaintedApartFromTheWord() {
        Line divided = lines("responsibilities", Measure.ragged(width("responsibili-")))
                .getFirst();
        assertTrue(divided.hyphenated());
        Sheet sheet = new Sheet(new BitSet());
        LinePainter.paint(sheet, divided, 0, 0);
        Item.Glyphs last = (Item.Glyphs) sheet.finished(1).items().getLast();
        assertTrue(last.madeHyphen());
        assertEquals(1, last.glyphs().size());
    }

    @Test
    void aLineThatEndsBetweenWordsEndsWithASpaceForThoseWhoListen() {
        Line first = lines(SENTENCE, Measure.justified(180)).getFirst();
        Sheet sheet = new Sheet(new BitSet());
        LinePainter.paint(sheet, first, 0, 0);
        Item.Glyphs run = (Item.Glyphs) sheet.finished(1).items().getLast();
        assertEquals(" ", run.glyphs().getLast().text());
    }

    @Test
    void aParagraphWithoutWordsHasNoLines() {
        assertEquals(List.of(), lines("", Measure.justified(100)));
        assertEquals(List.of(), lines("  ", Measure.justified(100)));
    }
}
