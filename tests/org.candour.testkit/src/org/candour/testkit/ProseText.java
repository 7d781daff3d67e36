// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.candour.model.*;

/**
 * Prose written in the marks of the language: {@code *italic*}, {@code **bold**}, {@code @name}, {@code {fact}}
 * and {@code [^ note]}. It knows no escapes: it is for tests of what follows reading, not of reading.
 */
public final class ProseText {
    private static final InspectionFactory FACTORY = InspectionFactory.eINSTANCE;
    private static final Pattern MARK =
            Pattern.compile("\\[\\^ ?(?<note>[^]]*)]|\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<emphasis>[^*]+)\\*"
                    + "|(?<![\\w.])@(?<name>[\\w-]*\\w)|\\{(?<fact>[\\w.-]+)}");

    private ProseText() {}

    /** A paragraph. */
    public static Paragraph paragraph(String words) {
        Paragraph paragraph = FACTORY.createParagraph();
        paragraph.getContent().addAll(inlines(words));
        return paragraph;
    }

    /** A bulleted list, one item an argument. */
    public static ItemList bullets(String... items) {
        ItemList list = FACTORY.createItemList();
        Arrays.stream(items).map(ProseText::item).forEach(list.getItems()::add);
        return list;
    }

    /** A numbered list, one item an argument. */
    public static ItemList numbered(String... items) {
        ItemList list = bullets(items);
        list.setOrdered(true);
        return list;
    }

    /** An item that may hold further blocks. */
    public static Item item(String words, Block... blocks) {
        Item item = FACTORY.createItem();
        item.getContent().addAll(inlines(words));
        item.getBlocks().addAll(Arrays.asList(blocks));
        return item;
    }

    /** A table, one row an argument, its cells separated by bars; the first row is the head. */
    public static Table grid(String... rows) {
        Table table = FACTORY.createTable();
        for (String row : rows) {
            Row line = FACTORY.createRow();
            Arrays.stream(row.split("\\|", -1))
                    .map(String::strip)
                    .map(ProseText::cell)
                    .forEach(line.getCells()::add);
            table.getRows().add(line);
        }
        return table;
    }

    private static Cell cell(String words) {
        Cell cell = FACTORY.createCell();
        cell.getContent().addAll(inlines(words));
        return cell;
    }

    private static List<Inline> inlines(String words) {
        List<Inline> inlines = new ArrayList<>();
        int end = 0;
        for (MatchResult mark : MARK.matcher(words).results().toList()) {
            addText(words.substring(end, mark.start()), inlines);
            inlines.add(marked(mark));
            end = mark.end();
        }
        addText(words.substring(end), inlines);
        return inlines;
    }

    private static void addText(String words, List<Inline> into) {
        if (!words.isEmpty()) {
            Text text = FACTORY.createText();
            text.setValue(words);
            into.add(text);
        }
    }

    private static Inline marked(MatchResult mark) {
        if (mark.group("note") != null) {
            Footnote note = FACTORY.createFootnote();
            note.getContent().addAll(inlines(mark.group("note")));
            return note;
        }
        if (mark.group("strong") != null) {
            Strong strong = FACTORY.createStrong();
            strong.getContent().addAll(inlines(mark.group("strong")));
            return strong;
        }
        if (mark.group("emphasis") != null) {
            Emphasis emphasis = FACTORY.createEmphasis();
            emphasis.getContent().addAll(inlines(mark.group("emphasis")));
            return emphasis;
        }
        return mark.group("name") != null ? reference(mark.group("name")) : placeholder(mark.group("fact"));
    }

    private static Inline reference(String name) {
        Reference reference = FACTORY.createReference();
        // Any kind of element will do until the name is linked: the class of elements itself has no instances.
        reference.setTarget(Names.wanted(FACTORY.createHeading(), name));
        return reference;
    }

    private static Inline placeholder(String fact) {
        Placeholder placeholder = FACTORY.createPlaceholder();
        placeholder.setFact(fact);
        return placeholder;
    }
}
