// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import java.util.Optional;
import org.candour.language.scanning.StructureWords;

/**
 * What the Enter key does where it is struck: prose goes on with its indentation and begins below a structure line that
 * takes it, lists go on with the next mark and tables with the next row, and a second Enter leaves them again.
 *
 * <p>An editor that sees the key before the text changes, such as an auto-edit strategy of a workbench, applies
 * {@link #at} in place of the line break. One that hears of it afterwards, such as a language server asked to format on
 * typing, asks {@link #afterBreak}.
 */
public final class SmartEnter {
    private static final String INDENT = "    ";
    private static final String COMMENT = "// ";

    private final String text;
    private final int offset;
    private final TextLine line;
    private final String lineBreak;

    private SmartEnter(String text, int offset) {
        this.text = text;
        this.offset = offset;
        this.line = TextLine.at(text, offset);
        this.lineBreak = TextLine.lineBreak(text);
    }

    /**
     * What Enter does.
     *
     * @param text the text without the line break
     * @param offset where the caret stands, from 0 to the length of the text
     */
    public static Typing at(String text, int offset) {
        return new SmartEnter(text, offset).typing();
    }

    /**
     * What is still to be done when an editor has put in the line break, and perhaps an indentation, itself.
     *
     * @param text the text with the line break
     * @param offset where the caret stands, behind the line break and the indentation
     * @return the smallest change that makes the text what {@link #at} would have made of it
     */
    public static Typing afterBreak(String text, int offset) {
        int from = offset;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        if (from == 0 || text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
            return Typing.moveTo(offset);
        }
        from -= from > 1 && text.charAt(from - 1) == '\n' && text.charAt(from - 2) == '\r' ? 2 : 1;
        String before = text.substring(0, from) + text.substring(offset);
        Typing typing = at(before, from);
        String wanted = typing.applied(before);
        int same = 0;
        while (same < Math.min(text.length(), wanted.length()) && text.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        int rest = 0;
        while (rest < Math.min(text.length(), wanted.length()) - same
                && text.charAt(text.length() - 1 - rest) == wanted.charAt(wanted.length() - 1 - rest)) {
            rest++;
        }
        Typing change = Typing.replace(same, text.length() - rest, wanted.substring(same, wanted.length() - rest));
        return new Typing(change.change(), typing.caret());
    }

    private Typing typing() {
        if (offset == line.start()) {
            return Typing.replace(offset, offset, lineBreak);
        }
        if (line.isComment()) {
            return comment();
        }
        if (!line.isIndented()) {
            return line.isStructure() ? belowStructure() : plain("");
        }
        if (line.isBlank()) {
            return blank();
        }
        if (offset <= line.first()) {
            return above();
        }
        return line.isRow() ? row() : ItemStart.of(line).map(this::item).orElseGet(this::prose);
    }

    private Typing comment() {
        boolean empty = line.words().substring(2).isBlank();
        return empty ? Typing.replace(line.start(), line.end(), "") : plain(COMMENT);
    }

    private Typing belowStructure() {
        boolean atEnd = text.substring(offset, line.end()).isBlank();
        boolean goesOn = !atEnd || line.endsWithComma() && line.words().indexOf(':') < 0;
        return plain(goesOn || takesProse(line) ? INDENT : "");
    }

    static boolean takesProse(TextLine structure) {
        return StructureWords.takesProse(structure.keyword());
    }

    /** In a blank line a second Enter leaves a blank line above and stays indented; the next one leaves the prose. */
    private Typing blank() {
        TextLine above = line.isFirst() ? line : line.above();
        if (above.isBlank()) {
            return Typing.replace(line.start(), line.end(), "");
        }
        String indentation = above.isStructure() ? "" : line.indentation();
        return Typing.replace(line.start(), line.end(), lineBreak + indentation);
    }

    private Typing above() {
        return Typing.replace(line.start(), offset, line.indentation() + lineBreak + line.indentation());
    }

    private Typing row() {
        TableLine row = new TableLine(line);
        if (row.isEmpty()) {
            return Typing.replace(line.first(), line.end(), "");
        }
        String next = row.blankRow();
        return Typing.replace(line.end(), line.end(), lineBreak + next).caretBack(next.length() - row.firstCell());
    }

    private Typing item(ItemStart item) {
        boolean empty = line.words().substring(item.length()).isBlank();
        if (empty) {
            return outOf(item);
        }
        return offset < line.start() + item.length() ? above() : plain(item.indentation() + item.nextMark() + " ");
    }

    /** On an item without words the list ends: one level up goes on, or prose after a blank line. */
    private Typing outOf(ItemStart item) {
        Optional<ItemStart> outer = ItemStart.around(line, item.indentation().length());
        String instead = outer.map(around -> around.indentation() + around.nextMark() + " ")
                .orElse(lineBreak + item.indentation());
        return Typing.replace(line.start(), line.end(), instead);
    }

    private Typing prose() {
        boolean atEnd = text.substring(offset, line.end()).isBlank();
        if (line.carriesOnClauses()) {
            return plain(line.endsWithComma() || !atEnd ? line.indentation() : INDENT);
        }
        TextLine owner = line.owner();
        if (owner != line && !takesProse(owner) && atEnd) {
            return plain("");
        }
        return atEnd ? endOfItem().orElseGet(() -> plain(line.indentation())) : plain(line.indentation());
    }

    /** Behind the last words of an item whose words go on in further lines, the next item begins. */
    private Optional<Typing> endOfItem() {
        boolean more = !line.isLast()
                && !line.below().isBlank()
                && line.below().isIndented()
                && ItemStart.of(line.below()).isEmpty();
        TextLine above = line;
        while (!above.isFirst()
                && !above.isBlank()
                && !above.isRow()
                && ItemStart.of(above).isEmpty()) {
            above = above.above();
        }
        return more
                ? Optional.empty()
                : ItemStart.of(above).map(item -> plain(item.indentation() + item.nextMark() + " "));
    }

    /** A line break and what the next line begins with; spaces about the break go. */
    private Typing plain(String beginning) {
        int from = offset;
        while (from > line.first() && text.charAt(from - 1) == ' ') {
            from--;
        }
        int to = offset;
        while (to < line.end() && text.charAt(to) == ' ') {
            to++;
        }
        return Typing.replace(from, to, lineBreak + beginning);
    }
}
