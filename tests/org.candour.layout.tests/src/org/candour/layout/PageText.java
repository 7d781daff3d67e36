// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.candour.layout.Item.Glyphs;

/** Reads pages as text, so that tests can say what stands where. */
final class PageText {
    private PageText() {}

    /**
     * A line of a page.
     *
     * @param baseline its height
     * @param x its left edge
     * @param words its words, spaces at the end included
     */
    record TextLine(double baseline, double x, String words) {}

    /** The lines of a page from top to bottom; raised numbers make lines of their own. */
    static List<TextLine> lines(Page page) {
        return lines(page, glyphs -> true);
    }

    /** The lines of a page that a screen reader reads. */
    static List<TextLine> content(Page page) {
        return lines(page, glyphs -> glyphs.leaf().isPresent());
    }

    /** The lines of a page that a screen reader skips. */
    static List<TextLine> decoration(Page page) {
        return lines(page, glyphs -> glyphs.leaf().isEmpty());
    }

    private static List<TextLine> lines(Page page, Predicate<Glyphs> wanted) {
        TreeMap<Long, List<Glyphs>> byHeight = new TreeMap<>(Comparator.reverseOrder());
        for (Glyphs glyphs : glyphs(page)) {
            if (wanted.test(glyphs)) {
                byHeight.computeIfAbsent(Math.round(glyphs.baseline() * 10), h -> new ArrayList<>())
                        .add(glyphs);
            }
        }
        return byHeight.values().stream().map(PageText::line).toList();
    }

    private static TextLine line(List<Glyphs> runs) {
        List<Glyphs> sorted =
                runs.stream().sorted(Comparator.comparingDouble(Glyphs::x)).toList();
        String words = sorted.stream().map(PageText::words).collect(Collectors.joining());
        return new TextLine(sorted.getFirst().baseline(), sorted.getFirst().x(), words);
    }

    static List<Glyphs> glyphs(Page page) {
        return page.items().stream()
                .filter(Glyphs.class::isInstance)
                .map(Glyphs.class::cast)
                .toList();
    }

    static String words(Glyphs glyphs) {
        return glyphs.glyphs().stream().map(Item.Glyph::text).collect(Collectors.joining());
    }

    /** Whether a line of the page holds these words. */
    static boolean has(Page page, String words) {
        return lines(page).stream().anyMatch(line -> line.words().contains(words));
    }

    /** The first page, from the third on, that holds these words on one line. */
    static Page pageWith(Pages pages, String words) {
        return pages.pages().stream()
                .skip(2)
                .filter(page -> has(page, words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page holds “" + words + "”"));
    }

    /** The whole document as text, one line a line, for reading when a test fails. */
    static String dump(Pages pages) {
        StringBuilder dump = new StringBuilder();
        for (Page page : pages.pages()) {
            dump.append("page ").append(page.number()).append('\n');
            lines(page)
                    .forEach(line -> dump.append(String.format(
                            Locale.ROOT, "  %6.1f %6.1f  %s%n", line.baseline(), line.x(), line.words())));
        }
        return dump.toString();
    }
}
