// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.layout.Role;
import org.candour.layout.flow.Entry;
import org.candour.layout.flow.Galley;
import org.candour.layout.flow.Paint;
import org.candour.layout.flow.Strip;
import org.candour.layout.line.Line;
import org.candour.layout.line.LineBreaker;
import org.candour.layout.line.LinePainter;
import org.candour.layout.line.LinkTarget;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Piece;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Voice;
import org.candour.layout.style.Voices;

/** Sets the contents list: two levels, dots, and the page of each heading. */
final class Contents {
    static final String TITLE = "Contents";
    static final Anchor ANCHOR = new Anchor("contents-list");

    private static final int LEVELS = 2;
    private static final double INDENT = 28;
    private static final double NUMBER_WIDTH = 32;
    private static final double NUMBER_GAP = 8;
    private static final double PAGE_COLUMN = 44;
    private static final double ABOVE_CHAPTER = 7;
    private static final double BASELINE = 0.74;

    private final PieceMaker maker;
    private final Galley galley = new Galley();
    private final Branch list;
    private Branch sublist;

    private Contents(PieceMaker maker, Branch section) {
        this.maker = maker;
        title(section);
        list = section.branch(Role.CONTENTS);
    }

    /**
     * Sets the contents list.
     *
     * @param entries the headings in order; those below the second level are left out
     * @param pages the page of each heading
     * @param section the node it belongs to
     * @param maker cuts the words
     */
    static List<Strip> set(List<Entry> entries, Map<Anchor, Integer> pages, Branch section, PieceMaker maker) {
        Contents contents = new Contents(maker, section);
        entries.stream()
                .filter(entry -> entry.level() <= LEVELS)
                .forEach(entry -> contents.add(entry, pages.getOrDefault(entry.anchor(), 0)));
        return contents.galley.strips();
    }

    private void title(Branch section) {
        Voice voice = Voices.heading(1);
        Mark mark = Mark.leaf(section.branch(Role.HEADING_1).leaf());
        Line line = Line.of(List.of(maker.box(TITLE, voice.plain(), mark)), Measures.TEXT_WIDTH);
        galley.name(ANCHOR);
        galley.add(Strip.text(
                        voice.leading(),
                        true,
                        List.of(),
                        (sheet, top) -> LinePainter.paint(sheet, line, Measures.LEFT, top - BASELINE * voice.leading()))
                .beginning(TITLE));
        galley.space(10, true);
    }

    private void add(Entry entry, int page) {
        boolean chapter = entry.level() == 1;
        Voice voice = chapter ? Voices.CONTENTS_CHAPTER : Voices.CONTENTS_SECTION;
        if (chapter) {
            galley.space(ABOVE_CHAPTER, false);
        }
        galley.enter(entry.origin());
        Branch link = parent(chapter)
                .branch(Role.CONTENTS_ITEM)
                .branch(Role.REFERENCE)
                .branch(Role.LINK);
        LinkTarget target = new LinkTarget(entry.anchor(), "Go to " + entry.words() + ", page " + page);
        Mark mark = Mark.link(link.leaf(), target);
        double x = Measures.LEFT + (chapter ? 0 : INDENT);
        Optional<Line> number = entry.number().map(words -> number(words, voice, mark));
        double titleX = x
                + number.map(n -> Math.max(chapter ? INDENT : NUMBER_WIDTH, n.natural() + NUMBER_GAP))
                        .orElse(0.0);
        List<Line> lines = title(entry.title(), voice, mark, Measures.LEFT + Measures.TEXT_WIDTH - titleX);
        Paint numbers = number.map(n -> line(n, x, voice)).orElse(Paint.NOTHING);
        Paint pageNumber = new Leader(maker, voice)
                .to(
                        Integer.toString(page),
                        Mark.link(link.leaf(), target),
                        titleX + lines.getLast().natural());
        for (int i = 0; i < lines.size(); i++) {
            Paint paint = line(lines.get(i), titleX, voice);
            paint = i == 0 ? numbers.and(paint) : paint;
            boolean last = i == lines.size() - 1;
            galley.add(Strip.text(voice.leading(), chapter || !last, List.of(), last ? paint.and(pageNumber) : paint));
        }
        galley.leave();
    }

    private Branch parent(boolean chapter) {
        if (chapter) {
            sublist = null;
            return list;
        }
        if (sublist == null) {
            sublist = list.branch(Role.CONTENTS);
        }
        return sublist;
    }

    private Line number(String words, Voice voice, Mark mark) {
        return Line.of(
                List.of(maker.box(words, voice.plain(), mark), maker.space(voice.plain(), mark, false)),
                Measures.TEXT_WIDTH);
    }

    private List<Line> title(String words, Voice voice, Mark mark, double width) {
        List<Piece> pieces = new ArrayList<>(maker.pieces(words, voice.plain(), mark, false));
        List<Line> lines = LineBreaker.lines(pieces, Measure.ragged(width - PAGE_COLUMN));
        Line last = lines.removeLast();
        lines.add(new Line(
                last.pieces(),
                last.measure(),
                0,
                0,
                false,
                false,
                Optional.of(maker.space(voice.plain(), mark, false))));
        return lines;
    }

    private static Paint line(Line line, double x, Voice voice) {
        return (sheet, top) -> LinePainter.paint(sheet, line, x, top - BASELINE * voice.leading());
    }
}
