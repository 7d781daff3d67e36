// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import java.util.Optional;
import org.candour.language.scanning.StructureWords;

/**
 * What the Tab key does where it is struck: it puts an item of a list, with all that belongs to it, one level deeper or
 * back, walks through the cells of a table, and indents where prose may begin. An editor applies what it is given, and
 * does as it likes where nothing is.
 */
public final class SmartTab {
    private static final String INDENT = "    ";

    private SmartTab() {}

    /**
     * What Tab does.
     *
     * @param offset where the caret stands, from 0 to the length of the text
     * @return empty where Tab means nothing in particular
     */
    public static Optional<Typing> forward(String text, int offset) {
        TextLine line = TextLine.at(text, offset);
        if (line.isRow()) {
            int next = new TableLine(line).nextCell(offset).orElse(-1);
            return Optional.of(next < 0 ? SmartEnter.at(text, line.end()) : Typing.moveTo(next));
        }
        Optional<ItemStart> item = ItemStart.of(line);
        return item.isPresent()
                ? Optional.of(deeper(line, item.get(), offset))
                : Optional.of(line)
                        .filter(SmartTab::mayBeProse)
                        .map(prose -> new Typing(
                                Typing.replace(line.start(), line.start(), INDENT)
                                        .change(),
                                offset + INDENT.length()));
    }

    /**
     * What Shift and Tab do.
     *
     * @param offset where the caret stands, from 0 to the length of the text
     * @return empty where they mean nothing in particular
     */
    public static Optional<Typing> back(String text, int offset) {
        TextLine line = TextLine.at(text, offset);
        if (line.isRow()) {
            return Optional.of(Typing.moveTo(new TableLine(line).previousCell(offset)));
        }
        Optional<ItemStart> item = ItemStart.of(line);
        if (item.isPresent()) {
            return Optional.of(higher(line, item.get(), offset));
        }
        return Optional.of(line)
                .filter(blank -> blank.isBlank() && blank.isIndented())
                .map(blank -> Typing.replace(Math.max(blank.start(), blank.end() - INDENT.length()), blank.end(), ""));
    }

    /** A line in the first column, without words or with words that begin no structure, below a line that takes prose. */
    private static boolean mayBeProse(TextLine line) {
        return !line.isIndented()
                && !line.isStructure()
                && !line.isComment()
                && StructureWords.takesProse(line.owner().keyword());
    }

    /** An item goes below the item above it; the first of a list has nowhere to go. */
    private static Typing deeper(TextLine line, ItemStart item, int offset) {
        Optional<TextLine> above = itemAbove(line, item);
        if (above.isEmpty()) {
            return Typing.moveTo(offset);
        }
        String indentation = item.indentation() + INDENT;
        String mark = lastBelow(above.get(), line, indentation.length())
                .filter(last -> last.isOrdered() == item.isOrdered())
                .map(ItemStart::nextMark)
                .orElse(item.firstMark());
        return moved(line, item, indentation, mark, offset);
    }

    private static Typing higher(TextLine line, ItemStart item, int offset) {
        return ItemStart.around(line, item.indentation().length())
                .map(outer -> moved(line, item, outer.indentation(), outer.nextMark(), offset))
                .orElse(Typing.moveTo(offset));
    }

    private static Optional<TextLine> itemAbove(TextLine line, ItemStart item) {
        int column = item.indentation().length();
        TextLine above = line;
        while (!above.isFirst()) {
            above = above.above();
            int indent = above.indentation().length();
            if (!above.isBlank() && indent < column) {
                return Optional.empty();
            }
            if (!above.isBlank() && indent == column) {
                return Optional.of(above).filter(found -> ItemStart.of(found).isPresent());
            }
        }
        return Optional.empty();
    }

    private static Optional<ItemStart> lastBelow(TextLine above, TextLine line, int column) {
        Optional<ItemStart> last = Optional.empty();
        for (TextLine one = above.below(); one.start() < line.start(); one = one.below()) {
            Optional<ItemStart> item = ItemStart.of(one);
            if (item.isPresent() && item.get().indentation().length() == column) {
                last = item;
            }
        }
        return last;
    }

    private static Typing moved(TextLine line, ItemStart item, String indentation, String mark, int offset) {
        int by = indentation.length() - item.indentation().length();
        String old = line.words().substring(0, item.length());
        String gap = old.substring(item.indentation().length() + item.mark().length());
        StringBuilder text = new StringBuilder(indentation + mark + gap);
        text.append(line.words().substring(item.length()));
        TextLine last = line;
        while (!last.isLast() && belongsTo(item, last.below())) {
            TextLine next = last.below();
            text.append(line.text(), last.end(), next.start()).append(shifted(next, by));
            last = next;
        }
        int grown = indentation.length() + mark.length() + gap.length() - item.length();
        int caret = Math.max(line.start() + indentation.length(), offset + grown);
        return new Typing(
                Typing.replace(line.start(), last.end(), text.toString()).change(), caret);
    }

    /** The lines straight below that are indented deeper are the item's own. */
    private static boolean belongsTo(ItemStart item, TextLine below) {
        return !below.isBlank()
                && below.indentation().length() > item.indentation().length();
    }

    private static String shifted(TextLine line, int by) {
        String words = line.words();
        return by > 0
                ? " ".repeat(by) + words
                : words.substring(Math.min(-by, line.indentation().length()));
    }
}
