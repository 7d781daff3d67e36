// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.editing.pasting.HtmlPaste;
import org.candour.language.editing.pasting.PastedBlock;
import org.candour.language.editing.pasting.PastedBlock.Heading;
import org.candour.language.editing.pasting.PastedBlock.Item;
import org.candour.language.editing.pasting.PastedBlock.Paragraph;
import org.candour.language.editing.pasting.PastedLines;
import org.candour.language.editing.pasting.PlainPaste;
import org.candour.language.scanning.InspectionScanner;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Scan;
import org.candour.rules.Severity;

/**
 * What becomes of a text from the clipboard of Word, a browser or another program when it is pasted into a report: prose
 * of the language, at the indentation of the place. Lists, tables, headings and footnotes become ours, bold and italic
 * type too, and no character of the text means anything by accident. Curly quotes stay as they are.
 *
 * <p>A workbench asks for the clipboard's HTML first and for its plain text when there is none. What was copied from a
 * report is pasted as it is: an editor remembers what it has copied itself, and {@link #isOurs} tells the rest.
 */
public final class PastedText {
    private static final String INDENT = "    ";

    private final String text;
    private final int from;
    private final int to;
    private final TextLine line;

    private PastedText(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.line = TextLine.at(text, from);
    }

    /** Whether a text was copied from a report, since it is read as one without an error; it then means itself. */
    public static boolean isOurs(String clipboard) {
        Scan scan = InspectionScanner.scan(clipboard);
        return scan.lexemes().stream().anyMatch(lexeme -> lexeme.kind() == Kind.LINE)
                && scan.slips().stream().noneMatch(slip -> slip.rule().severity() == Severity.ERROR);
    }

    /**
     * Pastes plain text.
     *
     * @param clipboard what is pasted
     * @param text the text it is pasted into
     * @param from offset where the selection begins, or of the caret
     * @param to offset after the selection, which is replaced
     */
    public static Typing plain(String clipboard, String text, int from, int to) {
        return new PastedText(text, from, to).paste(PlainPaste.blocks(clipboard));
    }

    /**
     * Pastes HTML; otherwise the same.
     *
     * @param clipboard the HTML of what is pasted, a whole page or a part
     */
    public static Typing html(String clipboard, String text, int from, int to) {
        return new PastedText(text, from, to).paste(HtmlPaste.blocks(clipboard));
    }

    private Typing paste(List<PastedBlock> blocks) {
        if (blocks.isEmpty()) {
            return Typing.replace(from, to, "");
        }
        if (line.isComment() || line.isStructure() && !isBehindStructure(blocks.size() > 1)) {
            return Typing.replace(from, to, onOneLine(blocks));
        }
        boolean emptyItem = ItemStart.of(line)
                .filter(item -> from >= line.start() + item.length())
                .filter(item -> line.words().substring(item.length()).isBlank())
                .isPresent();
        if (line.isBlank() || emptyItem && blocks.getFirst() instanceof Item) {
            return place(line.start(), blocks, "");
        }
        return blocks.getFirst() instanceof Paragraph first && line.isIndented() && !line.isRow()
                ? place(from, blocks.subList(1, blocks.size()), first.words())
                : line.isRow() ? Typing.replace(from, to, onOneLine(blocks)) : place(from, blocks, "");
    }

    /** At the end of a structure line prose begins; but words there go on with a title, above all with one not begun. */
    private boolean isBehindStructure(boolean several) {
        String words = line.words().strip();
        boolean titled = words.indexOf(':') >= 0 && (!several || words.endsWith(":"));
        return from == line.end() && !titled && SmartEnter.takesProse(line);
    }

    private static String onOneLine(List<PastedBlock> blocks) {
        return String.join(" ", PastedLines.of(blocks, ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Puts blocks below a place, after words that go on with the line there. */
    private Typing place(int at, List<PastedBlock> blocks, String words) {
        String lineBreak = TextLine.lineBreak(text);
        List<String> lines = new ArrayList<>();
        boolean fresh = at == line.start();
        if (!fresh) {
            lines.add(words);
        }
        if (!blocks.isEmpty() && (fresh ? headsBehindWords(blocks.getFirst()) : needsGap(blocks.getFirst()))) {
            lines.add("");
        }
        lines.addAll(PastedLines.of(blocks, indentation()));
        int end = fresh
                        && TextLine.at(text, to)
                                .words()
                                .substring(Math.max(0, to - line.start()))
                                .isBlank()
                ? Math.max(to, line.end())
                : to;
        return Typing.replace(at, end, String.join(lineBreak, lines));
    }

    private boolean headsBehindWords(PastedBlock first) {
        return first instanceof Heading && !line.isFirst() && !line.above().isBlank();
    }

    private boolean needsGap(PastedBlock first) {
        boolean itemAfterItem = first instanceof Item && ItemStart.of(line).isPresent();
        return !itemAfterItem && !line.isStructure();
    }

    private String indentation() {
        return line.isIndented() && !line.indentation().isEmpty() ? line.indentation() : INDENT;
    }
}
