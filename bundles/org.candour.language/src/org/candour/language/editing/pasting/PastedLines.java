// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.editing.pasting.PastedBlock.Heading;
import org.candour.language.editing.pasting.PastedBlock.Item;
import org.candour.language.editing.pasting.PastedBlock.Paragraph;
import org.candour.language.editing.pasting.PastedBlock.Row;

/** Writes blocks as lines of a report. */
public final class PastedLines {
    private static final String INDENT = "    ";

    private final List<PastedBlock> blocks;
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private String indentation;

    private PastedLines(List<PastedBlock> blocks, String indentation) {
        this.blocks = blocks;
        this.indentation = indentation;
    }

    /**
     * The lines of blocks, blank ones between them where they are needed.
     *
     * @param indentation the white space before each line but those of headings
     */
    public static List<String> of(List<PastedBlock> blocks, String indentation) {
        PastedLines written = new PastedLines(blocks, indentation);
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && !blocks.get(i - 1).joins(blocks.get(i))) {
                written.lines.add("");
            }
            written.write(i);
        }
        return List.copyOf(written.lines);
    }

    private void write(int index) {
        if (!(blocks.get(index) instanceof Item)) {
            numbers.clear();
        }
        switch (blocks.get(index)) {
            case Heading heading -> {
                lines.add(keyword(heading.level()) + ": " + heading.words());
                indentation = INDENT;
            }
            case Paragraph paragraph -> lines.add(indentation + Words.beginning(paragraph.words()));
            case Item item ->
                lines.add(indentation + INDENT.repeat(item.level()) + mark(item) + " " + Words.beginning(item.words()));
            case Row row -> lines.add(indentation + row(row, widths(index)));
        }
    }

    private static String keyword(int level) {
        return switch (level) {
            case 1 -> "chapter";
            case 2 -> "section";
            default -> "heading";
        };
    }

    private String mark(Item item) {
        while (numbers.size() > item.level() + 1) {
            numbers.removeLast();
        }
        while (numbers.size() <= item.level()) {
            numbers.add(0);
        }
        numbers.set(item.level(), item.ordered() ? numbers.get(item.level()) + 1 : 0);
        return item.ordered() ? numbers.get(item.level()) + "." : "-";
    }

    /** The widths of the columns of the table that a row belongs to. */
    private List<Integer> widths(int index) {
        int from = index;
        while (from > 0 && blocks.get(from - 1) instanceof Row) {
            from--;
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = from; i < blocks.size() && blocks.get(i) instanceof Row row; i++) {
            for (int cell = 0; cell < row.cells().size(); cell++) {
                int width = Words.cell(row.cells().get(cell)).length();
                if (cell == widths.size()) {
                    widths.add(width);
                }
                widths.set(cell, Math.max(widths.get(cell), width));
            }
        }
        return widths;
    }

    private static String row(Row row, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int cell = 0; cell < widths.size(); cell++) {
            String words = cell < row.cells().size() ? Words.cell(row.cells().get(cell)) : "";
            line.append(' ')
                    .append(words)
                    .append(" ".repeat(widths.get(cell) - words.length()))
                    .append(" |");
        }
        return line.toString();
    }
}
