// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import static org.candour.layout.Written.chapter;
import static org.candour.layout.Written.document;
import static org.candour.layout.Written.heading;
import static org.candour.layout.Written.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Document;
import org.junit.jupiter.api.Test;

class PageSetterTest {
    private static Map<Anchor, Integer> pagesOfPlaces(Pages pages) {
        Map<Anchor, Integer> found = new HashMap<>();
        pages.pages().forEach(page -> page.destinations().forEach(d -> found.put(d.anchor(), page.number())));
        return found;
    }

    @Test
    void theContentsListGivesThePagesOnWhichTheHeadingsStandEvenWhenItIsLong() {
        List<Block> blocks = new ArrayList<>();
        for (int c = 1; c <= 30; c++) {
            blocks.add(chapter(Integer.toString(c), "Chapter"));
            for (int s = 1; s <= 4; s++) {
                blocks.add(heading(2, c + "." + s, "Section"));
                blocks.add(paragraph(SampleProse.sentences(s, 6)));
            }
        }
        Pages pages = Layouts.standard().set(document(blocks));
        assertEquals(List.of(), pages.warnings());
        Map<Anchor, Integer> places = pagesOfPlaces(pages);
        int checked = 0;
        for (Page page : pages.pages().subList(1, 5)) {
            for (LinkArea area : page.links()) {
                assertTrue(area.description().endsWith(", page " + places.get(area.target())), area.description());
                checked++;
            }
        }
        assertTrue(checked >= 300, checked + " links");
        assertTrue(PageText.has(pages.pages().get(3), "30"));
    }

    @Test
    void everyPageButTheCoverSaysItsNumberTheChapterAndTheTitle() {
        Pages pages = Layouts.standard().set(SampleReport.of(1));
        int count = pages.pages().size();
        for (Page page : pages.pages().subList(1, count)) {
            List<String> words = PageText.decoration(page).stream()
                    .map(PageText.TextLine::words)
                    .toList();
            assertTrue(words.stream().anyMatch(w -> w.contains(page.number() + " of " + count)), words.toString());
            assertTrue(words.stream().anyMatch(w -> w.contains("Inspection of Ashdown")), words.toString());
        }
        assertTrue(PageText.decoration(pages.pages().get(2)).get(1).words().startsWith("1 What We Found"));
    }

    @Test
    void theMarkingStandsTwiceOnEveryPageAndTheDraftMarkOnce() {
        Pages pages = Layouts.standard().set(SampleReport.of(1));
        for (Page page : pages.pages()) {
            List<PageText.TextLine> lines = PageText.lines(page);
            assertEquals(
                    2,
                    lines.stream()
                            .filter(l -> l.words().equals("Not Protectively Marked"))
                            .count());
            assertEquals(
                    1, lines.stream().filter(l -> l.words().endsWith("DRAFT")).count());
        }
    }

    @Test
    void aFinalUnmarkedReportHasNeither() {
        Pages pages = Layouts.standard()
                .set(new Document(
                        Written.front(Optional.empty(), false), List.of(chapter("1", "F"), paragraph("Words."))));
        assertFalse(PageText.dump(pages).contains("DRAFT"));
        assertFalse(PageText.dump(pages).contains("Marked"));
    }

    @Test
    void theCoverSaysWhatTheFrontSays() {
        Page cover = Layouts.standard().set(SampleReport.of(1)).pages().getFirst();
        List<String> words =
                PageText.content(cover).stream().map(l -> l.words().strip()).toList();
        assertEquals("HM Inspectorate of Constabulary, South of England", words.getFirst());
        assertEquals("Inspection of Ashdown Basic", words.get(1));
        assertEquals("Published in March 2007", words.getLast());
    }

    @Test
    void bookmarksFollowTheHeadings() {
        List<Bookmark> bookmarks = Layouts.standard()
                .set(document(
                        chapter("1", "F"),
                        heading(2, "1.1", "A"),
                        heading(3, "1.1.1", "B"),
                        heading(4, "1.1.1.1", "C"),
                        chapter("2", "G")))
                .bookmarks();
        assertEquals(
                List.of("Contents", "1  F", "2  G"),
                bookmarks.stream().map(Bookmark::title).toList());
        Bookmark second = bookmarks.get(1).children().getFirst();
        assertEquals("1.1  A", second.title());
        assertEquals("1.1.1  B", second.children().getFirst().title());
        assertEquals(List.of(), second.children().getFirst().children());
    }

    @Test
    void aSignTheFontsLackIsReported() {
        Pages pages = Layouts.standard().set(document(chapter("1", "F"), paragraph("A sign: 漢.")));
        assertEquals(1, pages.warnings().size());
        assertTrue(pages.warnings().getFirst().contains("漢"));
    }

    @Test
    void anEmptyDocumentHasACoverAndContents() {
        assertEquals(2, Layouts.standard().set(document()).pages().size());
    }

    @Test
    void theSameDocumentGivesTheSamePagesInAnyLocale() {
        Document document = SampleReport.of(1);
        Pages here = Layouts.standard().set(document);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(here, Layouts.standard().set(document));
        } finally {
            Locale.setDefault(before);
        }
    }
}
