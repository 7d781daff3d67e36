// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.language.editing.pasting.PastedBlock.Heading;
import org.candour.language.editing.pasting.PastedBlock.Item;
import org.candour.language.editing.pasting.PastedBlock.Paragraph;
import org.candour.language.editing.pasting.PastedBlock.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes blocks of HTML as browsers and Word put it on the clipboard. */
public final class HtmlPaste {
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "img", "svg", "button");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "hr",
            "center",
            "body");
    private static final Pattern WORD_LIST = Pattern.compile("mso-list:\\s*\\w+\\s+level(\\d+)");
    private static final Pattern NOTE_SIGN = Pattern.compile("\\[?(?:\\d{1,3}|[a-z]|[*\u2020\u2021]|[ivx]{1,5})]?");
    private static final Pattern NUMBERED = Pattern.compile("\\(?[\\p{L}\\d]+[.)]?");

    private final Footnotes footnotes;
    private final List<PastedBlock> blocks = new ArrayList<>();
    private Inlines inlines = new Inlines();

    private HtmlPaste(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    /** The blocks of a page or a part of one. */
    public static List<PastedBlock> blocks(String html) {
        Element body = Jsoup.parse(html).body();
        Footnotes footnotes = Footnotes.takenFrom(body);
        HtmlPaste paste = new HtmlPaste(footnotes);
        paste.flow(body, -1, false);
        return List.copyOf(paste.blocks);
    }

    /** Walks through an element that holds blocks, or words that make a paragraph of their own. */
    private void flow(Element holder, int level, boolean ordered) {
        for (Node child : holder.childNodes()) {
            if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
                endParagraph();
                block(element, level, ordered);
            } else {
                inline(child, false, false);
            }
        }
        endParagraph();
    }

    private void block(Element element, int level, boolean ordered) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> flow(element, level + 1, element.normalName().equals("ol"));
            case "li" -> item(element, Math.max(0, level), ordered);
            case "table" -> table(element);
            case "p" -> paragraph(element);
            default -> flow(element, level, ordered);
        }
    }

    private void heading(Element element) {
        String words = written(element);
        if (!words.isEmpty()) {
            blocks.add(new Heading(element.normalName().charAt(1) - '0', words.replace("**", "")));
        }
    }

    private void paragraph(Element element) {
        Matcher list = WORD_LIST.matcher(element.attr("style"));
        if (list.find()) {
            Element mark = element.selectFirst("[style*=mso-list:Ignore], [style*=mso-list: Ignore]");
            boolean ordered = mark != null
                    && NUMBERED.matcher(mark.text().strip().replace("\u00A0", ""))
                            .matches()
                    && !mark.text().strip().startsWith("o");
            if (mark != null) {
                mark.remove();
            }
            add(new Item(Integer.parseInt(list.group(1)) - 1, ordered, written(element)));
        } else {
            flow(element, -1, false);
        }
    }

    /** The words of an item are those before its first block; lists inside it go one level down. */
    private void item(Element element, int level, boolean ordered) {
        Inlines words = new Inlines();
        Inlines around = inlines;
        inlines = words;
        List<Element> inner = new ArrayList<>();
        for (Node child : element.childNodes()) {
            boolean list = child instanceof Element block
                    && Set.of("ul", "ol", "table").contains(block.normalName());
            if (list) {
                inner.add((Element) child);
            } else {
                inline(child, false, false);
            }
        }
        inlines = around;
        add(new Item(level, ordered, words.written()));
        inner.forEach(list -> block(list, level, ordered));
    }

    private void table(Element table) {
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                List<String> cells = row.children().stream()
                        .filter(cell -> Set.of("td", "th").contains(cell.normalName()))
                        .map(this::written)
                        .toList();
                if (!cells.isEmpty()) {
                    blocks.add(new Row(cells));
                }
            }
        }
    }

    private String written(Element element) {
        Inlines around = inlines;
        inlines = new Inlines();
        element.childNodes().forEach(child -> inline(child, false, false));
        String words = inlines.written();
        inlines = around;
        return words;
    }

    private void inline(Node node, boolean strong, boolean emphasis) {
        if (node instanceof TextNode text) {
            inlines.add(text.getWholeText().replaceAll("[\\s&&[^\u00A0]]+", " "), strong, emphasis);
        } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
            Optional<String> note = footnotes
                    .of(element)
                    .filter(words -> NOTE_SIGN.matcher(element.text().strip()).matches());
            if (note.isPresent()) {
                inlines.note(note.get());
            } else if (element.normalName().equals("br")) {
                inlines.add(" ", false, false);
            } else {
                boolean bold = Style.bold(element, strong);
                boolean italic = Style.italic(element, emphasis);
                boolean block = BLOCKS.contains(element.normalName());
                element.childNodes().forEach(child -> inline(child, bold, italic));
                if (block) {
                    inlines.add(" ", false, false);
                }
            }
        }
    }

    private void endParagraph() {
        String words = inlines.written();
        inlines = new Inlines();
        add(new Paragraph(words));
    }

    private void add(PastedBlock block) {
        boolean empty =
                block instanceof Paragraph paragraph && paragraph.words().isEmpty()
                        || block instanceof Item item && item.words().isEmpty();
        if (!empty) {
            blocks.add(block);
        }
    }
}
