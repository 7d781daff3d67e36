// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.document.Inline;

/** A line of a document in the marks of the language; links stand in square brackets. */
public final class LineText {
    private LineText() {}

    /** The line; no-break spaces are left as they are. */
    public static String of(List<Inline> line) {
        return line.stream().map(LineText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.words();
            case Inline.Emphasis emphasis -> "_" + of(emphasis.content()) + "_";
            case Inline.Strong strong -> "**" + of(strong.content()) + "**";
            case Inline.Link link -> "[" + of(link.content()) + "]";
            case Inline.Footnote note -> "[^" + note.number() + ": " + of(note.content()) + "]";
        };
    }
}
