// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Breaks a paragraph into lines so that all its lines together look best. */
public final class LineBreaker {
    private static final List<Search.Limits> JUSTIFIED = List.of(
            new Search.Limits(1.05, false, false),
            new Search.Limits(1.35, true, false),
            new Search.Limits(2.5, true, false),
            new Search.Limits(5, true, false),
            new Search.Limits(1e6, true, false));
    private static final List<Search.Limits> RAGGED =
            List.of(new Search.Limits(1e6, false, false), new Search.Limits(1e6, true, false));
    private static final Search.Limits LAST_RESORT = new Search.Limits(1e6, true, true);

    private LineBreaker() {}

    /**
     * Breaks a paragraph.
     *
     * @param pieces its pieces
     * @param measure its shape
     * @return its lines; a word wider than a line is divided anywhere; none for a paragraph without words
     */
    public static List<Line> lines(List<Piece> pieces, Measure measure) {
        Paragraph whole = new Paragraph(pieces);
        if (whole.start(0) == whole.size()) {
            return List.of();
        }
        for (Search.Limits limits : measure.justified() ? JUSTIFIED : RAGGED) {
            Optional<Break> best = new Search(whole, measure, limits).best();
            if (best.isPresent()) {
                return lines(whole, measure, best.get());
            }
        }
        Paragraph divided = new Paragraph(Emergency.divided(pieces, Math.min(measure.first(), measure.rest())));
        return lines(
                divided,
                measure,
                new Search(divided, measure, LAST_RESORT).best().orElseThrow());
    }

    private static List<Line> lines(Paragraph paragraph, Measure measure, Break last) {
        Deque<Break> ends = new ArrayDeque<>();
        for (Break at = last; at.previous() != null; at = at.previous()) {
            ends.push(at);
        }
        List<Line> lines = new ArrayList<>();
        for (Break end : ends) {
            lines.add(line(paragraph, measure, end));
        }
        return lines;
    }

    private static Line line(Paragraph paragraph, Measure measure, Break end) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = end.previous().next(); i < end.end(); i++) {
            if (!(paragraph.piece(i) instanceof Piece.Division)) {
                pieces.add(paragraph.piece(i));
            }
        }
        dropSpacesAtEnd(pieces);
        boolean isLast = end.end() == paragraph.size();
        Optional<Piece> at = isLast ? Optional.empty() : Optional.of(paragraph.piece(end.end()));
        Optional<Piece.Box> hyphen = at.filter(Piece.Division.class::isInstance)
                .map(Piece.Division.class::cast)
                .flatMap(Piece.Division::hyphen);
        hyphen.ifPresent(pieces::add);
        return new Line(
                pieces,
                measure.width(end.line() - 1),
                measure.justified() ? paragraph.hangLeft(end.previous().next()) : 0,
                measure.justified() ? paragraph.hangRight(end.end()) : 0,
                measure.justified() && !isLast,
                hyphen.isPresent(),
                at.filter(Piece.Space.class::isInstance).map(Piece.Space.class::cast));
    }

    private static void dropSpacesAtEnd(List<Piece> pieces) {
        while (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Space) {
            pieces.removeLast();
        }
    }
}
