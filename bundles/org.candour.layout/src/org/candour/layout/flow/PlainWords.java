// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import org.candour.document.Inline;

/** The words of inline content without emphasis, links and footnotes, for bookmarks, contents and running heads. */
public final class PlainWords {
    private PlainWords() {}

    /** The words, with single spaces between them. */
    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> append(inline, words));
        return words.toString().strip();
    }

    private static void append(Inline inline, StringBuilder words) {
        switch (inline) {
            case Inline.Text text -> words.append(text.words());
            case Inline.Emphasis emphasis -> emphasis.content().forEach(inner -> append(inner, words));
            case Inline.Strong strong -> strong.content().forEach(inner -> append(inner, words));
            case Inline.Link link -> link.content().forEach(inner -> append(inner, words));
            case Inline.Footnote footnote -> {}
        }
    }
}
