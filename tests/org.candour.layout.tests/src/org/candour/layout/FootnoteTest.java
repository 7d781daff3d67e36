// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

import static org.candour.layout.Written.chapter;
import static org.candour.layout.Written.document;
import static org.candour.layout.Written.note;
import static org.candour.layout.Written.paragraph;
import static org.candour.layout.Written.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Table;
import org.junit.jupiter.api.Test;

class FootnoteTest {
    private static Page pageOf(Pages pages, Anchor anchor) {
        return pages.pages().stream()
                .filter(page -> page.destinations().stream()
                        .anyMatch(place -> place.anchor().equals(anchor)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertEveryNoteBeginsOnThePageOfItsCall(Pages pages, int notes) {
        for (int i = 1; i <= notes; i++) {
            Anchor anchor = new Anchor("footnote-" + i);
            Page page = pageOf(pages, anchor);
            assertTrue(
                    page.links().stream().anyMatch(link -> link.target().equals(anchor)),
                    "note " + i + " begins on page " + page.number() + " without its call");
        }
    }

    @Test
    void everyNoteBeginsOnThePageOfItsCall() {
        List<Block> blocks = new ArrayList<>(List.of(chapter("1", "Notes")));
        for (int i = 1; i <= 60; i++) {
            blocks.add(paragraph(
                    text(SampleProse.sentences(i, 1)),
                    note(i, SampleProse.sentences(i + 2, 1 + i % 3)),
                    text(" " + SampleProse.sentences(i + 1, 1 + i % 2))));
        }
        assertEveryNoteBeginsOnThePageOfItsCall(Layouts.standard().set(document(blocks)), 60);
    }

    @Test
    void notesInTablesListsAndBoxesStandAtTheFootAsWell() {
        Pages pages = Layouts.standard().set(SampleReport.of(2));
        long notes = StructureText.all(pages.structure(), Role.NOTE).size();
        assertEveryNoteBeginsOnThePageOfItsCall(pages, (int) notes);
        assertTrue(notes > 10);
    }

    @Test
    void aNoteLongerThanTheRestOfThePageGoesOnOnTheNext() {
        List<Block> blocks = new ArrayList<>(List.of(chapter("1", "Notes")));
        for (int i = 0; i < 10; i++) {
            blocks.add(paragraph(SampleProse.sentences(i, 4)));
        }
        blocks.add(paragraph(text("This is annotated"), note(1, SampleProse.sentences(0, 70)), text(" at length.")));
        blocks.add(paragraph("The last words."));
        Pages pages = Layouts.standard().set(document(blocks));
        assertEveryNoteBeginsOnThePageOfItsCall(pages, 1);
        Structure.Element note = StructureText.all(pages.structure(), Role.NOTE).getFirst();
        int words = StructureText.leaves(note).getLast();
        long pagesOfNote = pages.pages().stream()
                .filter(page ->
                        page.items().stream().anyMatch(item -> item.leaf().orElse(0) == words))
                .count();
        assertEquals(2, pagesOfNote);
    }

    @Test
    void aNoteIsReadWhereItIsCalled() {
        Pages pages = Layouts.standard()
                .set(document(
                        chapter("1", "Notes"), paragraph(text("Before"), note(1, "The note."), text(" and after."))));
        Structure.Element paragraph = StructureText.all(pages.structure(), Role.PARAGRAPH).stream()
                .filter(p -> StructureText.of(pages, p).contains("Before"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "P(Before | Reference(Link(1)) | Note(Lbl(1) | P(The note.)) | and after.)",
                StructureText.of(pages, paragraph));
    }

    @Test
    void twoNotesCalledAtOnePlaceAreToldApart() {
        Pages pages = Layouts.standard()
                .set(document(chapter("1", "Notes"), paragraph(text("Word"), note(1, "One."), note(2, "Two."))));
        assertTrue(PageText.has(pages.pages().get(2), "1,2"));
    }

    @Test
    void aNoteInARepeatedHeadStandsOnlyOnce() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            rows.add(Written.row("Row " + i, "1"));
        }
        Table table = Written.figures("Table 1", rows, "Name", "Count");
        Table.Row head = new Table.Row(List.of(
                new Table.Cell(List.of(text("Name"), note(1, "Of the row.")), 1),
                new Table.Cell(List.of(text("Count")), 1)));
        Pages pages = Layouts.standard()
                .set(document(
                        chapter("1", "Notes"),
                        new Table(table.caption(), table.columns(), List.of(head), rows, table.anchor())));
        long pagesOfNote = pages.pages().stream()
                .filter(page -> PageText.has(page, "Of the row."))
                .count();
        assertEquals(1, pagesOfNote);
    }
}
