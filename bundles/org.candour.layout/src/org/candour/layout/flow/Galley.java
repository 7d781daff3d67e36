// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Origin;

/** The strips set so far, one below the other, on paper as long as it takes. */
public final class Galley {
    private final List<Strip> strips = new ArrayList<>();
    private final List<Anchor> waiting = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Optional<Origin>> origins = new ArrayDeque<>(List.of(Optional.empty()));

    /** Adds a strip; it bears the places named since the strip before. */
    public void add(Strip strip) {
        strips.add(strip.at(waiting, List.copyOf(frames)).from(origins.getLast()));
        waiting.clear();
    }

    /**
     * Adds empty space. Of two spaces that meet only the larger stays, kept as the first was: what stands above it
     * says whether a page may end there.
     */
    public void space(double height, boolean keeps) {
        boolean after = !strips.isEmpty() && strips.getLast().isSpace();
        if (!after) {
            strips.add(Strip.space(height, keeps).at(List.of(), List.copyOf(frames)));
            return;
        }
        Strip before = strips.removeLast();
        strips.add(
                Strip.space(Math.max(height, before.height()), before.keeps()).at(List.of(), List.copyOf(frames)));
    }

    /** Adds empty space inside a box that stays even where it meets other space. */
    public void pad(double height, boolean keeps) {
        strips.add(Strip.text(height, keeps, List.of(), Paint.NOTHING).at(List.of(), List.copyOf(frames)));
    }

    /** Names the place of the next strip. */
    public void name(Anchor anchor) {
        waiting.add(anchor);
    }

    /**
     * What follows has an origin of its own, until {@link #leave}.
     *
     * @param origin the origin; empty when it is still the one around
     */
    public void enter(Optional<Origin> origin) {
        origins.addLast(origin.or(origins::getLast));
    }

    /** What follows has the origin that things had before. */
    public void leave() {
        origins.removeLast();
    }

    /** Puts what follows into a box. */
    public void open(Frame frame) {
        frames.addLast(frame);
    }

    /** Ends the innermost box. */
    public void close() {
        frames.removeLast();
    }

    /** Drops the space at the end, as before the lower edge of a box. */
    public void dropSpace() {
        while (!strips.isEmpty() && strips.getLast().isSpace()) {
            strips.removeLast();
        }
    }

    /** Keeps the last strip, and the space below it, with what follows. */
    public void keepLast() {
        for (int i = strips.size() - 1; i >= 0; i--) {
            strips.set(i, strips.get(i).kept());
            if (!strips.get(i).isSpace()) {
                return;
            }
        }
    }

    /** How many strips there are. */
    int size() {
        return strips.size();
    }

    /** Keeps the strips from a place on together on one page if they are not taller than a given height. */
    void keepTogether(int from, double height) {
        List<Strip> part = strips.subList(from, strips.size());
        if (part.stream().mapToDouble(Strip::height).sum() <= height) {
            part.subList(0, Math.max(0, part.size() - 1)).replaceAll(Strip::kept);
        }
    }

    /** The strips in order. */
    public List<Strip> strips() {
        return List.copyOf(strips);
    }
}
