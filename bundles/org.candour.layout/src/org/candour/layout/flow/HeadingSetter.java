// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayList;
import java.util.List;
import org.candour.document.Heading;
import org.candour.layout.Role;
import org.candour.layout.line.Line;
import org.candour.layout.line.LineBreaker;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Note;
import org.candour.layout.line.Piece;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Palette;
import org.candour.layout.style.TextStyle;
import org.candour.layout.style.Voice;
import org.candour.layout.style.Voices;

/** Sets headings, which never stand alone at the foot of a page. */
final class HeadingSetter {
    private static final double NUMBER_GAP = 5;
    private static final double CHAPTER_RULE = 2.2;

    private final Workshop workshop;

    HeadingSetter(Workshop workshop) {
        this.workshop = workshop;
    }

    void set(Heading heading, Column column) {
        Voice voice = Voices.heading(heading.level());
        Branch branch = column.branch().branch(role(heading.level()));
        List<Piece> pieces = new ArrayList<>();
        heading.number().ifPresent(number -> addNumber(number, voice.plain(), branch, pieces));
        pieces.addAll(workshop.inlines().pieces(heading.text(), branch, voice, false));
        List<Line> lines = LineBreaker.lines(pieces, Measure.ragged(column.width()));
        workshop.galley().space(above(heading.level()), false);
        workshop.galley().name(heading.anchor());
        if (heading.level() == 1) {
            addChapter(lines, voice, column, Entry.of(heading).words());
        } else {
            workshop.lines().add(lines, column.x(), voice.leading(), true, Paint.NOTHING);
        }
        workshop.galley().space(below(heading.level()), true);
    }

    private void addNumber(String number, TextStyle style, Branch branch, List<Piece> pieces) {
        Mark mark = Mark.leaf(branch.leaf());
        pieces.add(workshop.maker().box(number.replace(' ', '\u00a0'), style, mark));
        pieces.add(workshop.maker().space(style, mark, false));
        pieces.add(new Piece.Gap(NUMBER_GAP));
    }

    /** A chapter begins with its title in one strip, above a rule. */
    private void addChapter(List<Line> lines, Voice voice, Column column, String words) {
        double height = lines.size() * voice.leading();
        Paint paint = (sheet, top) ->
                sheet.rectangle(column.x(), top - height - 2 * CHAPTER_RULE, 42, CHAPTER_RULE, Palette.OCHRE);
        for (int i = 0; i < lines.size(); i++) {
            double offset = i * voice.leading();
            Paint line = LineStrips.line(lines.get(i), column.x(), voice.leading());
            paint = paint.and((sheet, top) -> line.on(sheet, top - offset));
        }
        List<Note> notes = lines.stream().flatMap(line -> line.notes().stream()).toList();
        workshop.galley()
                .add(Strip.text(height + 3 * CHAPTER_RULE, true, notes, paint).beginning(words));
    }

    private static Role role(int level) {
        return switch (level) {
            case 1 -> Role.HEADING_1;
            case 2 -> Role.HEADING_2;
            case 3 -> Role.HEADING_3;
            default -> Role.HEADING_4;
        };
    }

    private static double above(int level) {
        return switch (level) {
            case 1 -> 0;
            case 2 -> 20;
            case 3 -> 14;
            default -> 10;
        };
    }

    private static double below(int level) {
        return switch (level) {
            case 1 -> 16;
            case 2 -> 6;
            default -> 4;
        };
    }
}
