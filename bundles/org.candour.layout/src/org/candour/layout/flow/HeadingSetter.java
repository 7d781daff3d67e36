// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.document.Heading;
import org.candour.layout.Role;
import org.candour.layout.line.Line;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Note;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Palette;
import org.candour.layout.style.Voice;
import org.candour.layout.style.Voices;

/** Sets headings, which never stand alone at the foot of a page. */
final class HeadingSetter {
    private static final double CHAPTER_RULE = 2.2;

    private final Workshop workshop;

    HeadingSetter(Workshop workshop) {
        this.workshop = workshop;
    }

    void set(Heading heading, Column column) {
        Voice voice = Voices.heading(heading.level());
        Branch branch = column.branch().branch(role(heading.level()));
        List<Line> lines = workshop.texts()
                .lines(
                        new Words(heading.number(), 0, heading.text(), voice, false),
                        Measure.ragged(column.width()),
                        branch);
        workshop.galley().space(above(heading.level()), false);
        workshop.galley().name(heading.anchor());
        if (heading.level() == 1) {
            addChapter(lines, voice, column, Entry.of(heading).words());
        } else {
            workshop.lines().add(lines, column.x(), voice.leading(), true, Paint.NOTHING);
        }
        workshop.galley().space(below(heading.level()), true);
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
