// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import java.util.Optional;
import org.candour.document.Paragraph;
import org.candour.layout.Role;
import org.candour.layout.font.Typeface;
import org.candour.layout.line.Line;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Piece;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Palette;
import org.candour.layout.style.TextStyle;
import org.candour.layout.style.Voice;
import org.candour.layout.style.Voices;

/** Sets paragraphs: justified text, leads and small print, with their numbers in the margin. */
final class ParagraphSetter {
    private static final double NUMBER_GAP = 5;
    private static final TextStyle NUMBER = TextStyle.of(Typeface.SANS_SEMIBOLD, 9.8, Palette.NAVY);

    private final Workshop workshop;

    ParagraphSetter(Workshop workshop) {
        this.workshop = workshop;
    }

    void set(Paragraph paragraph, Column column) {
        set(paragraph, column, Paint.NOTHING);
    }

    /** Sets a paragraph with something painted beside its first line, such as the label of a list item. */
    void set(Paragraph paragraph, Column column, Paint beside) {
        paragraph.anchor().ifPresent(workshop.galley()::name);
        boolean lead = paragraph.style() == Paragraph.Style.LEAD;
        if (lead) {
            workshop.galley().space(2 * Measures.PARAGRAPH_GAP, false);
        }
        Branch branch = column.branch().branch(Role.PARAGRAPH);
        List<Piece> number = number(paragraph, branch);
        Voice voice = voice(paragraph.style());
        double x = column.x();
        double width = column.width();
        if (!number.isEmpty() && column.margin() == 0) {
            x += Measures.NUMBER_COLUMN;
            width -= Measures.NUMBER_COLUMN;
        }
        double overhang = Math.max(0, width(number) + NUMBER_GAP - Measures.NUMBER_COLUMN);
        Words words = new Words(Optional.empty(), number.isEmpty() ? 0 : overhang, paragraph.content(), voice, !lead);
        List<Line> lines =
                workshop.texts().lines(words, lead ? Measure.ragged(width) : Measure.justified(width), branch);
        Paint first = number.isEmpty()
                ? beside
                : beside.and(LineStrips.line(
                        Line.of(number, Measures.NUMBER_COLUMN), x - Measures.NUMBER_COLUMN, voice.leading()));
        workshop.lines().add(lines, x, voice.leading(), lead, first);
        workshop.galley().space(lead ? 3 : Measures.PARAGRAPH_GAP, lead);
    }

    private List<Piece> number(Paragraph paragraph, Branch branch) {
        return paragraph
                .number()
                .map(words -> {
                    Mark mark = Mark.leaf(branch.leaf());
                    return List.<Piece>of(
                            workshop.maker().box(words, NUMBER, mark),
                            workshop.maker().space(NUMBER, mark, false));
                })
                .orElse(List.of());
    }

    private static double width(List<Piece> pieces) {
        return pieces.isEmpty() ? 0 : pieces.getFirst().width();
    }

    private static Voice voice(Paragraph.Style style) {
        return switch (style) {
            case BODY -> Voices.BODY;
            case LEAD -> Voices.LEAD;
            case NOTE -> Voices.SMALL;
        };
    }
}
