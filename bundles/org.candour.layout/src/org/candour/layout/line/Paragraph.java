// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.List;

/** The pieces of a paragraph with running sums, so that the width of any line is known at once. */
final class Paragraph {
    private final List<Piece> pieces;
    private final double[] widths;
    private final double[] stretches;
    private final double[] shrinks;
    private final int[] nextBox;

    Paragraph(List<Piece> pieces) {
        this.pieces = pieces;
        int count = pieces.size();
        widths = new double[count + 1];
        stretches = new double[count + 1];
        shrinks = new double[count + 1];
        nextBox = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Piece piece = pieces.get(i);
            widths[i + 1] = widths[i] + piece.width();
            stretches[i + 1] = stretches[i] + piece.stretch();
            shrinks[i + 1] = shrinks[i] + piece.shrink();
        }
        nextBox[count] = count;
        for (int i = count - 1; i >= 0; i--) {
            nextBox[i] = isContent(pieces.get(i)) ? i : nextBox[i + 1];
        }
    }

    private static boolean isContent(Piece piece) {
        return piece instanceof Piece.Box || piece instanceof Piece.Gap;
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    /** The first piece of a line that begins at or after an index: spaces at its start are dropped. */
    int start(int index) {
        return nextBox[index];
    }

    /** Whether a line may end before this piece; at the end of the paragraph it always may. */
    boolean mayEnd(int index) {
        if (index == size()) {
            return true;
        }
        return switch (pieces.get(index)) {
            case Piece.Space space -> space.breakable() && index > 0 && isContent(pieces.get(index - 1));
            case Piece.Division division -> true;
            case Piece.Box box -> false;
            case Piece.Gap gap -> false;
        };
    }

    double width(int from, int to) {
        return widths[to] - widths[from];
    }

    double stretch(int from, int to) {
        return stretches[to] - stretches[from];
    }

    double shrink(int from, int to) {
        return shrinks[to] - shrinks[from];
    }

    /** The width of the hyphen printed if a line ends here. */
    double hyphen(int end) {
        return end < size() && piece(end) instanceof Piece.Division division ? division.hyphenWidth() : 0;
    }

    double hangLeft(int start) {
        return start < size() && piece(start) instanceof Piece.Box box ? Hanging.left(box) : 0;
    }

    double hangRight(int end) {
        if (end < size()
                && piece(end) instanceof Piece.Division division
                && division.hyphen().isPresent()) {
            return Hanging.right(division.hyphen().get());
        }
        return end > 0 && piece(end - 1) instanceof Piece.Box box ? Hanging.right(box) : 0;
    }
}
