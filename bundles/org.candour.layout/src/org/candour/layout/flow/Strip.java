// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Origin;
import org.candour.layout.line.Note;

/**
 * A slice of the galley that no page cuts: a line, a row, a figure or empty space.
 *
 * @param kind what it is
 * @param height its height in points
 * @param keeps whether the page may not end after it
 * @param notes the footnotes called in it
 * @param anchors the places it bears
 * @param frames the boxes it stands in, the outermost first
 * @param repeatedHead what is painted again above it when it begins a page: the head of its table
 * @param chapter the words of the chapter that begins with it, on a new page; empty for most
 * @param origin where what it shows comes from, if known
 * @param paint how it is painted
 */
public record Strip(
        Kind kind,
        double height,
        boolean keeps,
        List<Note> notes,
        List<Anchor> anchors,
        List<Frame> frames,
        Optional<Strip> repeatedHead,
        Optional<String> chapter,
        Optional<Origin> origin,
        Paint paint) {

    /** What a strip is. */
    public enum Kind {
        /** Words or a row, in its place in the text. */
        TEXT,
        /** Empty space, left out at the head of a page. */
        SPACE,
        /** A figure, which may move to the head of a later page. */
        FLOAT
    }

    public Strip {
        notes = List.copyOf(notes);
        anchors = List.copyOf(anchors);
        frames = List.copyOf(frames);
    }

    /** Words or a row. */
    public static Strip text(double height, boolean keeps, List<Note> notes, Paint paint) {
        return new Strip(
                Kind.TEXT,
                height,
                keeps,
                notes,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paint);
    }

    /** Empty space. */
    public static Strip space(double height, boolean keeps) {
        return new Strip(
                Kind.SPACE,
                height,
                keeps,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Paint.NOTHING);
    }

    /** A figure. */
    public static Strip figure(double height, List<Note> notes, Paint paint) {
        return new Strip(
                Kind.FLOAT,
                height,
                false,
                notes,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paint);
    }

    /** The same, kept with the strip after it. */
    public Strip kept() {
        return new Strip(kind, height, true, notes, anchors, frames, repeatedHead, chapter, origin, paint);
    }

    /** The same, bearing these places and standing in these boxes. */
    public Strip at(List<Anchor> places, List<Frame> boxes) {
        return new Strip(kind, height, keeps, notes, places, boxes, repeatedHead, chapter, origin, paint);
    }

    /** The same, coming from an origin with its notes. */
    public Strip from(Optional<Origin> source) {
        List<Note> ofSource = notes.stream().map(note -> note.from(source)).toList();
        return new Strip(kind, height, keeps, ofSource, anchors, frames, repeatedHead, chapter, source, paint);
    }

    /** The same, as part of a table with this head. */
    public Strip below(Strip head) {
        return new Strip(kind, height, keeps, notes, anchors, frames, Optional.of(head), chapter, origin, paint);
    }

    /** The same, as the beginning of a chapter. */
    public Strip beginning(String title) {
        return new Strip(kind, height, keeps, notes, anchors, frames, repeatedHead, Optional.of(title), origin, paint);
    }

    /** Whether it is empty space. */
    public boolean isSpace() {
        return kind == Kind.SPACE;
    }
}
