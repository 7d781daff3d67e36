// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.language.editing.pasting.PastedBlock.Item;
import org.candour.language.editing.pasting.PastedBlock.Paragraph;
import org.candour.language.editing.pasting.PastedBlock.Row;

/** Makes blocks of plain text: paragraphs, lists by their marks, tables by their tabs. */
public final class PlainPaste {
    private static final String SIGNS = "\u2022\u00B7\u25AA\u25AB\u25E6\u2023\u25CF\u25CB\u25A0\u25A1\u2043\u27A2\u2713"
            + "\uF0B7\uF0A7\uF0D8\uF0FC";
    private static final Pattern BULLET =
            Pattern.compile("^(\\s*)([" + SIGNS + "]|[o\u00A7](?=[\\t\u00A0])|[-*\u2013\u2014](?=\\s))[\\s\u00A0]*");
    private static final Pattern NUMBER =
            Pattern.compile("^(\\s*)\\(?(\\d{1,3}|[a-z]|[ivx]{2,4})[.)](?:[\\t\u00A0 ]+)(?=\\S)");
    private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("^\\s*\\d+(?:\\.\\d+)+\\.?(?:\\t|[ \u00A0]{2,})");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"'\u2019\u201D)]*$", Pattern.DOTALL);
    private static final int LONG_LINE = 100;

    private final List<PastedBlock> blocks = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inItem;
    private int level;
    private boolean ordered;

    private PlainPaste() {}

    /** The blocks of a text, whatever its line breaks. */
    public static List<PastedBlock> blocks(String text) {
        List<String> lines = Arrays.asList(text.split("\\r\\n|[\\n\\r\u2029\f]", -1));
        PlainPaste paste = new PlainPaste();
        boolean wrapped = isWrapped(lines);
        for (int i = 0; i < lines.size(); ) {
            int rows = rows(lines, i);
            if (rows > 1) {
                paste.end();
                lines.subList(i, i + rows).forEach(paste::row);
                i += rows;
            } else {
                paste.line(lines.get(i), wrapped);
                i++;
            }
        }
        paste.end();
        return List.copyOf(paste.blocks);
    }

    /** Whether line breaks fall inside paragraphs: blank lines set those apart, or most lines end in mid-sentence. */
    private static boolean isWrapped(List<String> lines) {
        List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
        boolean apart = String.join("\n", lines).strip().contains("\n\n");
        long whole = written.stream()
                .filter(line -> line.length() > LONG_LINE
                        || SENTENCE_END.matcher(line.strip()).matches()
                        || isMarked(line))
                .count();
        return apart ? written.stream().noneMatch(line -> line.length() > 2 * LONG_LINE) : whole * 2 < written.size();
    }

    private static boolean isMarked(String line) {
        return BULLET.matcher(line).find()
                || NUMBER.matcher(line).find()
                || PARAGRAPH_NUMBER.matcher(line).find();
    }

    private static int rows(List<String> lines, int from) {
        int cells = cells(lines.get(from));
        int to = from;
        while (cells > 1 && to < lines.size() && cells(lines.get(to)) == cells && !isMarked(lines.get(to))) {
            to++;
        }
        return to - from;
    }

    private static int cells(String line) {
        return line.isBlank() ? 0 : line.split("\t", -1).length;
    }

    private void row(String line) {
        blocks.add(new Row(Arrays.stream(line.split("\t", -1))
                .map(cell -> Words.escaped(Words.clean(cell)))
                .toList()));
    }

    private void line(String line, boolean wrapped) {
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (line.isBlank()) {
            end();
        } else if (bullet.find()) {
            begin(bullet.group(1) + bullet.group(2), false, line.substring(bullet.end()));
        } else if (number.find()) {
            begin(number.group(1) + kind(number.group(2)), true, line.substring(number.end()));
        } else if (wrapped) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        } else {
            end();
            paragraph.append(PARAGRAPH_NUMBER.matcher(line).replaceFirst(""));
            end();
        }
    }

    private static String kind(String number) {
        return Character.isDigit(number.charAt(0)) ? "1" : number.length() > 1 ? "i" : "a";
    }

    private void begin(String mark, boolean isOrdered, String words) {
        end();
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Item)) {
            marks.clear();
        }
        int known = marks.indexOf(mark);
        if (known >= 0) {
            marks.subList(known + 1, marks.size()).clear();
        } else {
            marks.add(mark);
        }
        level = marks.indexOf(mark);
        ordered = isOrdered;
        inItem = true;
        paragraph.append(words.strip());
    }

    private void end() {
        String words = Words.clean(PARAGRAPH_NUMBER.matcher(paragraph).replaceFirst(""));
        if (!words.isEmpty()) {
            String written = Words.escaped(words);
            blocks.add(inItem ? new Item(level, ordered, written) : new Paragraph(written));
        }
        paragraph.setLength(0);
        inItem = false;
    }
}
