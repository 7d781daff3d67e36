// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import static org.candour.language.scanning.ReadingRule.ITEM_EMPTY;
import static org.candour.language.scanning.ReadingRule.TAB_INDENTATION;

import java.util.List;
import java.util.function.Consumer;

/** Sorts the prose below a structure line into paragraphs, lists and tables. */
final class ProseScanner {
    private final String text;
    private final Lexemes out;
    private final List<Slip> slips;
    private final Consumer<Line> paragraphBegins;
    private final InlineScanner inlines;
    private final TableScanner tables;
    private final ListStack lists;
    private boolean markTold;

    /**
     * @param paragraphBegins is told the first line of each paragraph
     */
    ProseScanner(String text, Lexemes out, List<Slip> slips, Consumer<Line> paragraphBegins) {
        this.text = text;
        this.out = out;
        this.slips = slips;
        this.paragraphBegins = paragraphBegins;
        this.inlines = new InlineScanner(text, out, slips);
        this.tables = new TableScanner(text, out, inlines);
        this.lists = new ListStack(out);
    }

    void scan(List<Line> lines) {
        checkTabs(lines);
        out.open(Kind.PROSE_IN, lines.getFirst().first());
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.comment(text)) {
                out.add(Kind.COMMENT, line.first(), line.last());
            }
            i = endsBlock(line) ? i + 1 : block(lines, i);
        }
        lists.closeAll();
        out.close(Kind.PROSE_OUT);
    }

    private int block(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (TableScanner.isRow(text, line)) {
            lists.closeFor(line.indent());
            return tables.scan(lines, index);
        }
        ItemMark mark = ItemMark.of(text, line);
        boolean item = mark.beginsBlock(lists);
        int end = index + 1;
        while (end < lines.size() && !endsBlock(lines.get(end)) && !beginsBlock(lines.get(end), item, mark)) {
            end++;
        }
        int to = lines.get(end - 1).last();
        if (item) {
            item(line, mark, to);
        } else {
            lists.closeFor(line.indent());
            paragraphBegins.accept(line);
            out.open(Kind.PARA, line.first());
            inlines.scan(line.first(), to);
        }
        return end;
    }

    private void item(Line line, ItemMark mark, int to) {
        lists.item(line, mark);
        if (!markTold) {
            mark.slip(text, line).ifPresent(slips::add);
            markTold = mark.slip(text, line).isPresent();
        }
        out.add(Kind.BULLET, line.first(), mark.to());
        if (mark.to() < to) {
            inlines.scan(mark.to(), to);
        } else {
            slips.add(Slip.of(ITEM_EMPTY, line.first(), mark.to()));
        }
    }

    /** Within a block, which otherwise runs to a blank line, an item or a table row begins another. */
    private boolean beginsBlock(Line line, boolean inItem, ItemMark above) {
        ItemMark mark = ItemMark.of(text, line);
        return TableScanner.isRow(text, line) || mark.begins(lists) || inItem && mark.goesOn(above);
    }

    private boolean endsBlock(Line line) {
        return line.blank() || line.comment(text);
    }

    private void checkTabs(List<Line> lines) {
        boolean spaced = false;
        boolean tabbed = false;
        for (Line line : lines) {
            if (!line.blank() && line.first() > line.start()) {
                spaced |= text.charAt(line.start()) != '\t';
                tabbed |= text.indexOf('\t', line.start(), line.first()) >= 0;
                if (spaced && tabbed) {
                    slips.add(Slip.of(TAB_INDENTATION, line.start(), line.first()));
                    return;
                }
            }
        }
    }
}
