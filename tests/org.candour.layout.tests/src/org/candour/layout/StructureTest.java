// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import static org.candour.layout.Written.chapter;
import static org.candour.layout.Written.document;
import static org.candour.layout.Written.drawing;
import static org.candour.layout.Written.figures;
import static org.candour.layout.Written.heading;
import static org.candour.layout.Written.item;
import static org.candour.layout.Written.numbered;
import static org.candour.layout.Written.paragraph;
import static org.candour.layout.Written.row;
import static org.candour.layout.Written.text;
import static org.candour.layout.Written.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.layout.Structure.Element;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static String lastSection(Block... blocks) {
        Pages pages = Layouts.standard().set(document(blocks));
        return StructureText.of(pages, pages.structure().children().getLast());
    }

    @Test
    void everyLeafIsPaintedAndEveryPaintedLeafIsInTheTreeOnce() {
        Pages pages = Layouts.standard().set(SampleReport.of(2));
        Set<Integer> painted = new HashSet<>();
        pages.pages().forEach(page -> page.items().forEach(item -> item.leaf().ifPresent(painted::add)));
        List<Integer> leaves = StructureText.leaves(pages.structure());
        assertEquals(leaves.size(), new HashSet<>(leaves).size());
        assertEquals(painted, new HashSet<>(leaves));
    }

    @Test
    void everyLinkAreaBelongsToALinkAndLeadsSomewhere() {
        Pages pages = Layouts.standard().set(SampleReport.of(2));
        Set<Integer> linked = new HashSet<>();
        StructureText.all(pages.structure(), Role.LINK).forEach(link -> linked.addAll(StructureText.leaves(link)));
        Set<Anchor> places = new HashSet<>();
        pages.pages().forEach(page -> page.destinations().forEach(place -> places.add(place.anchor())));
        for (Page page : pages.pages()) {
            for (LinkArea area : page.links()) {
                assertTrue(linked.contains(area.leaf()), area.toString());
                assertTrue(places.contains(area.target()), area.toString());
            }
        }
    }

    @Test
    void aChapterIsASectionWithItsHeadings() {
        assertEquals(
                "Sect(H1(1 | Findings) | P(One.) | H2(1.1 | Crime) | P(Two.))",
                lastSection(
                        chapter("1", "Findings"), paragraph("One."), heading(2, "1.1", "Crime"), paragraph("Two.")));
    }

    @Test
    void theNumberOfAParagraphIsReadBeforeItsWords() {
        assertEquals(
                "Sect(H1(1 | F) | P(1.1 | Words.))", lastSection(chapter("1", "F"), numbered("1.1", text("Words."))));
    }

    @Test
    void listsNestWithTheirLabels() {
        ItemList inner = new ItemList(List.of(item("•", paragraph("inner"))));
        ItemList outer = new ItemList(List.of(item("(a)", paragraph("outer"), inner)));
        assertEquals(
                "Sect(H1(1 | F) | L(LI(Lbl((a)) | LBody(P(outer) | L(LI(Lbl(•) | LBody(P(inner))))))))",
                lastSection(chapter("1", "F"), outer));
        Pages pages = Layouts.standard().set(document(chapter("1", "F"), outer));
        List<Element> lists = StructureText.all(pages.structure(), Role.LIST);
        assertEquals(
                List.of(Structure.Numbering.LOWER_ALPHA, Structure.Numbering.DISC),
                lists.stream()
                        .map(list -> list.attributes().listNumbering().orElseThrow())
                        .toList());
    }

    @Test
    void tablesNameTheirHeadsAndKeepEmptyCells() {
        Block table = figures("Table 1", List.of(row("a", "1")), "", "Count");
        assertEquals(
                "Sect(H1(1 | F) | Table(Caption(Table 1) | THead(TR(TH() | TH(Count))) | TBody(TR(TH(a) | TD(1)))))",
                lastSection(chapter("1", "F"), table));
        Pages pages = Layouts.standard().set(document(chapter("1", "F"), table));
        assertEquals(
                List.of(
                        Optional.of(Structure.Scope.COLUMN),
                        Optional.of(Structure.Scope.COLUMN),
                        Optional.of(Structure.Scope.ROW)),
                StructureText.all(pages.structure(), Role.HEAD_CELL).stream()
                        .map(cell -> cell.attributes().headScope())
                        .toList());
    }

    @Test
    void aFigureHasItsWordsAndItsCaption() {
        assertEquals(
                "Sect(H1(1 | F) | Figure([figure-1.svg] | Caption(Figure 1: Offences per 1,000 population, by quarter)))",
                lastSection(chapter("1", "F"), drawing(1, 300, 200)));
    }

    @Test
    void emphasisNeedsNoNodeOfItsOwn() {
        assertEquals(
                "Sect(H1(1 | F) | P(a | b | Link(c)))",
                lastSection(
                        chapter("1", "F"),
                        paragraph(
                                text("a "),
                                new Inline.Emphasis(words("b ")),
                                new Inline.Link(new Anchor("x"), words("c"), "Go to x"))));
    }

    @Test
    void theContentsListNestsSectionsBelowChapters() {
        Pages pages = Layouts.standard()
                .set(document(chapter("1", "F"), heading(2, "1.1", "Crime"), paragraph("Two."), chapter("2", "G")));
        assertEquals(
                "Sect(H1(Contents) | TOC(TOCI(Reference(Link(1 F | 3))) | "
                        + "TOC(TOCI(Reference(Link(1.1 Crime | 3)))) | TOCI(Reference(Link(2 G | 4)))))",
                StructureText.of(pages, pages.structure().children().get(1)));
    }
}
