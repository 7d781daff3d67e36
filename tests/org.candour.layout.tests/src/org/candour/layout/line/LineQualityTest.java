// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.candour.layout.SampleProse;
import org.candour.layout.style.Voices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How even the lines of plain body text are, over several hundred of them. Gaps are in em. */
class LineQualityTest {
    private static final double WIDTH = 413.8;
    private static final double SIZE = Voices.BODY.plain().size();
    private static final List<Double> GAPS = new ArrayList<>();
    private static int lines;
    private static int hyphens;
    private static int ladders;

    @BeforeAll
    static void setSampleText() {
        PieceMaker maker = new PieceMaker(new Shaper());
        for (int i = 0; i < 200; i++) {
            String words = SampleProse.sentences(i, 3 + i % 4);
            List<Line> paragraph = LineBreaker.lines(
                    maker.pieces(words, Voices.BODY.plain(), Mark.leaf(1), true), Measure.justified(WIDTH));
            paragraph.stream().filter(Line::filled).forEach(line -> GAPS.add(LinePainter.wordGap(line) / SIZE));
            count(paragraph);
        }
        Collections.sort(GAPS);
    }

    private static void count(List<Line> paragraph) {
        int run = 0;
        for (Line line : paragraph) {
            lines++;
            run = line.hyphenated() ? run + 1 : 0;
            hyphens += line.hyphenated() ? 1 : 0;
            ladders += run == 3 ? 1 : 0;
        }
    }

    private static double deviation() {
        double mean = GAPS.stream().mapToDouble(gap -> gap).average().orElseThrow();
        return Math.sqrt(GAPS.stream()
                .mapToDouble(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElseThrow());
    }

    @Test
    void enoughLinesAreMeasured() {
        assertTrue(GAPS.size() > 600, GAPS.size() + " lines");
    }

    @Test
    void noLineIsLooserThanThreeFifthsOfAnEm() {
        assertTrue(GAPS.getLast() < 0.6, "the loosest is " + GAPS.getLast());
    }

    @Test
    void hardlyALineIsLooserThanTheLimitOfTheTrial() {
        long loose = GAPS.stream().filter(gap -> gap > 0.45).count();
        assertTrue(loose <= GAPS.size() / 200, loose + " of " + GAPS.size());
    }

    @Test
    void noLineIsTighterThanAThinSpace() {
        assertTrue(GAPS.getFirst() > 0.14, "the tightest is " + GAPS.getFirst());
    }

    @Test
    void gapsDifferLittleFromLineToLine() {
        assertTrue(deviation() < 0.06, "standard deviation " + deviation());
    }

    @Test
    void fewLinesEndWithAHyphenAndNoThreeInARow() {
        assertTrue(hyphens < 0.15 * lines, hyphens + " of " + lines);
        assertTrue(ladders == 0, ladders + " ladders");
    }
}
