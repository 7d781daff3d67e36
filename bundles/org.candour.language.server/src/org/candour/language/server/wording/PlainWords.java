// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.model.Block;
import org.candour.model.Emphasis;
import org.candour.model.Inline;
import org.candour.model.ItemList;
import org.candour.model.Paragraph;
import org.candour.model.Placeholder;
import org.candour.model.Prose;
import org.candour.model.Strong;
import org.candour.model.Text;

/** The words of prose without what is marked in them. */
final class PlainWords {
    private PlainWords() {}

    /** The words of the first paragraph or item; empty when there are none. */
    static Optional<String> beginning(Prose prose) {
        return prose.getBlocks().stream()
                .map(PlainWords::content)
                .map(PlainWords::words)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static List<Inline> content(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.getContent();
            case ItemList list -> list.getItems().getFirst().getContent();
            default -> List.of();
        };
    }

    private static String words(List<Inline> content) {
        return content.stream().map(PlainWords::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        return switch (inline) {
            case Text text -> String.valueOf(text.getValue());
            case Emphasis emphasis -> words(emphasis.getContent());
            case Strong strong -> words(strong.getContent());
            case Placeholder placeholder -> "{" + placeholder.getFact() + "}";
            default -> "";
        };
    }
}
