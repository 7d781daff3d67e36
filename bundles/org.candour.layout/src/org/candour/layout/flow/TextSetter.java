// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candour.document.Table.Alignment;
import org.candour.layout.line.Line;
import org.candour.layout.line.LineBreaker;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Measure;
import org.candour.layout.line.Piece;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.TextStyle;

/** Sets the words of blocks, or takes them as they stood in the run before. */
final class TextSetter {
    private static final double NUMBER_GAP = 5;

    /** Words broken into lines. */
    private record Broken(Words words, Measure measure) {}

    private final StandingType standing;
    private final PieceMaker maker;
    private final InlineSetter inlines;

    TextSetter(StandingType standing) {
        this.standing = standing;
        this.maker = standing.maker();
        this.inlines = new InlineSetter(maker);
    }

    /**
     * Words broken into lines.
     *
     * @param measure the shape they are set in
     * @param branch the node they belong to
     */
    List<Line> lines(Words words, Measure measure, Branch branch) {
        StandingType.Set<List<Line>> set = standing.take(new Broken(words, measure), () -> {
            Branch twig = Branch.twig();
            List<Piece> pieces = pieces(words, twig);
            return new StandingType.Set<>(LineBreaker.lines(pieces, measure), twig, missing(pieces));
        });
        int leaves = branch.graft(set.twig());
        return set.type().stream().map(line -> line.moved(leaves)).toList();
    }

    /** The words of a cell, which have no width yet. */
    CellText cell(int column, int span, Alignment alignment, Words words, Branch branch) {
        StandingType.Set<CellWords> set = standing.take(words, () -> {
            Branch twig = Branch.twig();
            List<Piece> pieces = pieces(words, twig);
            return new StandingType.Set<>(new CellWords(pieces), twig, missing(pieces));
        });
        return new CellText(column, span, alignment, set.type(), branch.graft(set.twig()));
    }

    private List<Piece> pieces(Words words, Branch twig) {
        List<Piece> pieces = new ArrayList<>();
        words.number().ifPresent(number -> addNumber(number, words.voice().plain(), twig, pieces));
        if (words.gap() > 0) {
            pieces.add(new Piece.Gap(words.gap()));
        }
        pieces.addAll(inlines.pieces(words.content(), twig, words.voice(), words.syllables()));
        return pieces;
    }

    private void addNumber(String number, TextStyle style, Branch branch, List<Piece> pieces) {
        Mark mark = Mark.leaf(branch.leaf());
        pieces.add(maker.box(number.replace(' ', '\u00a0'), style, mark));
        pieces.add(maker.space(style, mark, false));
        pieces.add(new Piece.Gap(NUMBER_GAP));
    }

    private static List<String> missing(List<Piece> pieces) {
        return pieces.stream().flatMap(TextSetter::missing).distinct().toList();
    }

    private static Stream<String> missing(Piece piece) {
        return switch (piece) {
            case Piece.Box box ->
                Stream.concat(
                        box.text().missing().stream(),
                        box.note().stream()
                                .flatMap(note -> note.lines().stream())
                                .flatMap(line -> line.pieces().stream())
                                .flatMap(TextSetter::missing));
            case Piece.Space space -> space.glyph().missing().stream();
            case Piece.Gap gap -> Stream.empty();
            case Piece.Division division -> Stream.empty();
        };
    }
}
