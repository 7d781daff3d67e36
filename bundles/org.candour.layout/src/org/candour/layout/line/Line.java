// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a paragraph.
 *
 * @param pieces its words and spaces from left to right; no space at either end
 * @param measure the width it is set in
 * @param hangLeft how far it reaches beyond the left edge, to make the edge look straight
 * @param hangRight how far it reaches beyond the right edge
 * @param filled whether its spaces grow until it fills the measure
 * @param hyphenated whether it ends with a hyphen that is not the author's
 * @param trailing the space between its last word and the next line's first; empty where a word is divided
 * @param leaves how much greater the ids of its leaves are in the document than its marks say; 0 for most
 */
public record Line(
        List<Piece> pieces,
        double measure,
        double hangLeft,
        double hangRight,
        boolean filled,
        boolean hyphenated,
        Optional<Piece.Space> trailing,
        int leaves) {
    private static final double TOLERANCE = 0.5;

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** A line whose marks are those of the document. */
    public Line(
            List<Piece> pieces,
            double measure,
            double hangLeft,
            double hangRight,
            boolean filled,
            boolean hyphenated,
            Optional<Piece.Space> trailing) {
        this(pieces, measure, hangLeft, hangRight, filled, hyphenated, trailing, 0);
    }

    /** The same words where the ids of their leaves are greater. */
    public Line moved(int by) {
        return new Line(pieces, measure, hangLeft, hangRight, filled, hyphenated, trailing, leaves + by);
    }

    /** Pieces on one line as they are, neither broken nor justified. */
    public static Line of(List<? extends Piece> pieces, double measure) {
        return new Line(new ArrayList<>(pieces), measure, 0, 0, false, false, Optional.empty());
    }

    /** Its width before its spaces grow or shrink. */
    public double natural() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }

    /** The width it has when painted, hanging parts left out. */
    public double painted() {
        return filled ? measure : Math.min(measure, natural());
    }

    /** Whether it is wider than its measure although its spaces shrink as far as they may. */
    public boolean tooWide() {
        double least = 0;
        for (Piece piece : pieces) {
            least += piece.width() - piece.shrink();
        }
        return least > measure + hangLeft + hangRight + TOLERANCE;
    }

    /** How much its parts must grow, or shrink if negative, in points. */
    double slack() {
        double slack = measure + hangLeft + hangRight - natural();
        return filled ? slack : Math.min(0, slack);
    }

    /** The footnotes called on it, in order. */
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Box box && box.note().isPresent()) {
                notes.add(box.note().get().moved(leaves));
            }
        }
        return notes;
    }

    /** Its words as text. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Box box -> {
                    for (int i = box.from(); i < box.to(); i++) {
                        words.append(box.text().text(i));
                    }
                }
                case Piece.Space space -> words.append(' ');
                case Piece.Gap gap -> {}
                case Piece.Division division -> {}
            }
        }
        return words.toString();
    }

    /** The same words as decoration: without meaning, links and notes, as in the repeated head of a table. */
    public Line asDecoration() {
        return new Line(
                pieces.stream().map(Line::decoration).toList(),
                measure,
                hangLeft,
                hangRight,
                filled,
                hyphenated,
                trailing.map(space -> (Piece.Space) decoration(space)));
    }

    private static Piece decoration(Piece piece) {
        return switch (piece) {
            case Piece.Box box ->
                new Piece.Box(
                        box.text(), box.from(), box.to(), box.width(), box.style(), Mark.DECORATION, Optional.empty());
            case Piece.Space space ->
                new Piece.Space(space.glyph(), space.width(), space.breakable(), space.style(), Mark.DECORATION);
            case Piece.Gap gap -> gap;
            case Piece.Division division -> division;
        };
    }
}
