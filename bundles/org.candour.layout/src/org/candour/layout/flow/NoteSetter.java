// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Inline;
import org.candour.layout.Role;
import org.candour.layout.line.Line;
import org.candour.layout.line.LineBreaker;
import org.candour.layout.line.LinkTarget;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Note;
import org.candour.layout.line.Piece;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.structure.Branch;
import org.candour.layout.structure.Facts;
import org.candour.layout.style.Measures;
import org.candour.layout.style.TextStyle;
import org.candour.layout.style.Voices;

/** Sets footnotes: the number where the note is called, and its lines for the foot of the page. */
final class NoteSetter {
    private final PieceMaker maker;
    private final InlineSetter inlines;

    NoteSetter(PieceMaker maker, InlineSetter inlines) {
        this.maker = maker;
        this.inlines = inlines;
    }

    /** Calls a footnote at the end of the pieces so far. The note is read where it is called. */
    void call(Inline.Footnote footnote, Branch branch, TextStyle around, List<Piece> pieces) {
        TextStyle style = around.raised();
        while (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Space) {
            pieces.removeLast();
        }
        if (!pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Box box
                && box.note().isPresent()) {
            pieces.add(maker.box(",", style, Mark.leaf(branch.leaf())));
        }
        Anchor anchor = new Anchor("footnote-" + footnote.number());
        LinkTarget target = new LinkTarget(anchor, "Go to footnote " + footnote.number());
        Branch reference = branch.branch(Role.REFERENCE).branch(Role.LINK);
        Piece.Box call = maker.box(Integer.toString(footnote.number()), style, Mark.link(reference.leaf(), target));
        Branch note = branch.branch(Role.NOTE, Facts.id(anchor.id()));
        pieces.add(call.calling(note(footnote, anchor, note)));
    }

    private Note note(Inline.Footnote footnote, Anchor anchor, Branch branch) {
        TextStyle style = Voices.NOTE.plain().raised();
        Mark label = Mark.leaf(branch.branch(Role.LABEL).leaf());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(maker.box(Integer.toString(footnote.number()), style, label));
        pieces.add(maker.space(style, label, false));
        pieces.addAll(inlines.pieces(footnote.content(), branch.branch(Role.PARAGRAPH), Voices.NOTE, true));
        List<Line> lines = LineBreaker.lines(pieces, Measure.justified(Measures.TEXT_WIDTH));
        return new Note(anchor, lines, Voices.NOTE.leading(), Optional.empty());
    }
}
