// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.references.Grades;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.model.Judgement;

/** Prints a judgement: the question, the grade in bold, the scale it is taken from, and the reasons. */
final class JudgementWriter {
    private final Edition edition;
    private final Grades grades;

    JudgementWriter(Edition edition) {
        this.edition = edition;
        this.grades = new Grades(edition.report());
    }

    Box write(Judgement judgement) {
        String label = edition.citations().of(judgement).orElseThrow().words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(List.of(new Inline.Strong(List.of(new Inline.Text(grades.of(judgement)))))));
        scale(judgement).ifPresent(blocks::add);
        blocks.addAll(edition.prose().write(judgement));
        return new Box(
                Box.Kind.JUDGEMENT,
                Wording.line("captioned", label, edition.titles().of(judgement)),
                blocks,
                Optional.of(edition.anchors().of(judgement)));
    }

    private Optional<Paragraph> scale(Judgement judgement) {
        List<String> scale = grades.scaleOf(judgement);
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> words = Wording.line("judgement.scale", String.join(", ", scale));
        return Optional.of(new Paragraph(Optional.empty(), words, Optional.empty(), Paragraph.Style.NOTE));
    }
}
