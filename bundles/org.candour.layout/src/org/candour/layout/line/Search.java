// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One search for the best breaks of a paragraph by Knuth and Plass's method, under one set of limits. */
final class Search {
    private static final double CONSECUTIVE_HYPHENS = 40_000;
    private static final double HYPHEN_BEFORE_LAST_LINE = 20_000;
    private static final double UNEVEN_NEIGHBOURS = 3_000;
    private static final double SHORT_LAST_LINE = 6_000;
    private static final double SHORT = 0.08;
    private static final double LOOSEST = 50;
    private static final double TOO_WIDE = 1e9;

    /**
     * How far a search may go.
     *
     * @param tolerance the loosest line allowed, as a share of what its spaces may grow
     * @param syllables whether words may be divided
     * @param overfull whether a line may be too wide when nothing else is possible
     */
    record Limits(double tolerance, boolean syllables, boolean overfull) {}

    private final Paragraph paragraph;
    private final Measure measure;
    private final Limits limits;
    private final List<Break> active = new ArrayList<>();

    Search(Paragraph paragraph, Measure measure, Limits limits) {
        this.paragraph = paragraph;
        this.measure = measure;
        this.limits = limits;
    }

    /** The end of the best way of breaking the paragraph; empty if none stays within the limits. */
    Optional<Break> best() {
        active.add(Break.start(paragraph));
        for (int end = 1; end <= paragraph.size() && !active.isEmpty(); end++) {
            if (paragraph.mayEnd(end) && (limits.syllables() || !isSyllable(end))) {
                Optional<Break> found = bestEndingAt(end);
                if (end == paragraph.size()) {
                    return found;
                }
                found.ifPresent(active::add);
            }
        }
        return Optional.empty();
    }

    private boolean isSyllable(int end) {
        return end < paragraph.size()
                && paragraph.piece(end) instanceof Piece.Division division
                && division.kind() == Piece.Kind.SYLLABLE;
    }

    private Optional<Break> bestEndingAt(int end) {
        Break best = null;
        for (Iterator<Break> breaks = active.iterator(); breaks.hasNext(); ) {
            Break from = breaks.next();
            double ratio = ratio(from, end);
            boolean tooWide = ratio < -1;
            if (tooWide) {
                breaks.remove();
            }
            boolean lastResort = limits.overfull() && active.isEmpty() && best == null;
            if (lastResort || !tooWide && (ratio <= limits.tolerance() || end == paragraph.size())) {
                Break candidate = ending(from, end, ratio);
                best = best == null || candidate.demerits() < best.demerits() ? candidate : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private double available(Break from, int end) {
        double edges = measure.justified() ? paragraph.hangLeft(from.next()) + paragraph.hangRight(end) : 0;
        return measure.width(from.line()) + edges;
    }

    private double ratio(Break from, int end) {
        double slack = available(from, end) - paragraph.width(from.next(), end) - paragraph.hyphen(end);
        if (slack >= 0) {
            return slackRatio(slack, from, end);
        }
        double shrink = measure.justified() ? paragraph.shrink(from.next(), end) : 0;
        return shrink > 0 ? slack / shrink : slack < -0.01 ? -2 : 0;
    }

    private double slackRatio(double slack, Break from, int end) {
        if (end == paragraph.size()) {
            return 0;
        }
        if (!measure.justified()) {
            return slack / measure.width(from.line());
        }
        double stretch = paragraph.stretch(from.next(), end);
        return stretch > 0 ? slack / stretch : LOOSEST;
    }

    private Break ending(Break from, int end, double ratio) {
        boolean hyphenated = paragraph.hyphen(end) > 0;
        double demerits = from.demerits() + shape(ratio) + division(end);
        if (hyphenated && from.hyphenated()) {
            demerits += CONSECUTIVE_HYPHENS;
        }
        if (measure.justified() && Math.abs(ratio - from.ratio()) > 1 && from.line() > 0) {
            demerits += UNEVEN_NEIGHBOURS;
        }
        if (end == paragraph.size()) {
            demerits += from.hyphenated() ? HYPHEN_BEFORE_LAST_LINE : 0;
            demerits += isShort(from, end) ? SHORT_LAST_LINE : 0;
        }
        return new Break(end, nextStart(end), from.line() + 1, ratio, demerits, hyphenated, from);
    }

    private int nextStart(int end) {
        return paragraph.start(Math.min(end, paragraph.size()));
    }

    private boolean isShort(Break from, int end) {
        return from.line() > 0 && paragraph.width(from.next(), end) < SHORT * measure.width(from.line());
    }

    private double shape(double ratio) {
        if (ratio < -1) {
            return TOO_WIDE;
        }
        double bounded = Math.min(Math.abs(ratio), LOOSEST);
        double badness = measure.justified() ? 100 * Math.pow(bounded, 3) : Math.pow(bounded * 20, 2);
        return Math.pow(1 + badness, 2);
    }

    private double division(int end) {
        if (end < paragraph.size() && paragraph.piece(end) instanceof Piece.Division division) {
            double cost = (double) division.cost() * division.cost();
            return division.hyphen().isPresent() ? 2 * cost : cost;
        }
        return 0;
    }
}
