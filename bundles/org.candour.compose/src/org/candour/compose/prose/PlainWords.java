// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.document.Inline;

/** The bare words of a line, without its footnotes. */
final class PlainWords {
    private PlainWords() {}

    static String of(List<Inline> line) {
        return line.stream().map(PlainWords::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.words();
            case Inline.Emphasis emphasis -> of(emphasis.content());
            case Inline.Strong strong -> of(strong.content());
            case Inline.Link link -> of(link.content());
            case Inline.Footnote note -> "";
        };
    }
}
