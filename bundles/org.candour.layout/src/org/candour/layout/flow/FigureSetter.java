// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import java.util.Optional;
import org.candour.document.Figure;
import org.candour.layout.Role;
import org.candour.layout.line.Line;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Note;
import org.candour.layout.structure.Branch;
import org.candour.layout.structure.Facts;
import org.candour.layout.style.Measures;
import org.candour.layout.style.Voices;

/** Sets figures with their captions below. A figure and its caption stay together. */
final class FigureSetter {
    private static final double ABOVE = 4;
    private static final double ABOVE_CAPTION = 4;
    private static final double BELOW = 16;
    private static final ImageSize UNKNOWN = new ImageSize(300, 200);

    private final Workshop workshop;

    FigureSetter(Workshop workshop) {
        this.workshop = workshop;
    }

    void set(Figure figure, Column column) {
        Branch branch = column.branch().branch(Role.FIGURE, Facts.alternative(figure.alternative()));
        ImageSize size = scaled(figure, column.width());
        int leaf = branch.leaf();
        List<Line> caption = caption(figure, column, branch);
        double leading = Voices.CAPTION.leading();
        Paint paint = (sheet, top) -> {
            double foot = top - ABOVE - size.height();
            sheet.picture(leaf, column.x(), foot, size.width(), size.height(), figure.image());
            for (int i = 0; i < caption.size(); i++) {
                LineStrips.line(caption.get(i), column.x(), leading).on(sheet, foot - ABOVE_CAPTION - i * leading);
            }
        };
        List<Note> notes =
                caption.stream().flatMap(line -> line.notes().stream()).toList();
        double height = ABOVE + size.height() + ABOVE_CAPTION + caption.size() * leading + BELOW;
        figure.anchor().ifPresent(workshop.galley()::name);
        workshop.galley().add(Strip.figure(height, notes, paint));
    }

    private List<Line> caption(Figure figure, Column column, Branch branch) {
        if (figure.caption().isEmpty()) {
            return List.of();
        }
        return workshop.texts()
                .lines(
                        Words.of(figure.caption(), Voices.CAPTION, false),
                        Measure.ragged(column.width()),
                        branch.branch(Role.CAPTION));
    }

    /** A drawing fills the measure; a photograph is never enlarged; neither grows too tall. */
    private ImageSize scaled(Figure figure, double width) {
        Optional<ImageSize> known = workshop.standing().keep(figure.image(), () -> ImageSize.of(figure.image()));
        if (known.isEmpty()) {
            workshop.warnings().add("The size of the picture “" + figure.image().name() + "” cannot be made out.");
        }
        ImageSize size = known.orElse(UNKNOWN);
        double scale = Math.min(width / size.width(), Measures.FIGURE_HEIGHT / size.height());
        if (figure.image().format() == Figure.Format.PNG) {
            scale = Math.min(scale, 1);
        }
        return new ImageSize(size.width() * scale, size.height() * scale);
    }
}
