// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.List;
import org.candour.model.Block;
import org.candour.model.Described;
import org.candour.model.Element;
import org.candour.model.Emphasis;
import org.candour.model.Footnote;
import org.candour.model.Inline;
import org.candour.model.Item;
import org.candour.model.ItemList;
import org.candour.model.Paragraph;
import org.candour.model.Strong;
import org.candour.model.Text;

/** Counts the words of prose. */
final class ProseWords {
    private boolean inWord;
    private int words;

    private ProseWords() {}

    /** The words below a structure line. */
    static int below(Element line) {
        ProseWords count = new ProseWords();
        if (line instanceof Described described && described.getBody() != null) {
            described.getBody().getBlocks().forEach(count::block);
        }
        return count.words;
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> line(paragraph.getContent());
            case ItemList list -> list.getItems().forEach(this::item);
            default -> {}
        }
    }

    private void item(Item item) {
        line(item.getContent());
        item.getBlocks().forEach(this::block);
    }

    private void line(List<Inline> content) {
        inWord = false;
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Text text -> text(text.getValue() == null ? "" : text.getValue());
            case Emphasis emphasis -> emphasis.getContent().forEach(this::inline);
            case Strong strong -> strong.getContent().forEach(this::inline);
            case Footnote footnote -> {}
            default -> begin();
        }
    }

    private void begin() {
        words += inWord ? 0 : 1;
        inWord = true;
    }

    /** A word begins with a letter or digit and ends with white space: "3,892" and "they've" are one each. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u2013' || c == '\u2014') {
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                begin();
            }
        }
    }
}
