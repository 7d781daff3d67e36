// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.candour.layout.Role.CAPTION;
import static org.candour.layout.Role.CONTENTS;
import static org.candour.layout.Role.CONTENTS_ITEM;
import static org.candour.layout.Role.DATA_CELL;
import static org.candour.layout.Role.DOCUMENT;
import static org.candour.layout.Role.FIGURE;
import static org.candour.layout.Role.HEADING_1;
import static org.candour.layout.Role.HEADING_2;
import static org.candour.layout.Role.HEAD_CELL;
import static org.candour.layout.Role.LABEL;
import static org.candour.layout.Role.LINK;
import static org.candour.layout.Role.LIST;
import static org.candour.layout.Role.LIST_BODY;
import static org.candour.layout.Role.LIST_ITEM;
import static org.candour.layout.Role.NOTE;
import static org.candour.layout.Role.PARAGRAPH;
import static org.candour.layout.Role.REFERENCE;
import static org.candour.layout.Role.SECTION;
import static org.candour.layout.Role.SPAN;
import static org.candour.layout.Role.TABLE;
import static org.candour.layout.Role.TABLE_BODY;
import static org.candour.layout.Role.TABLE_HEAD;
import static org.candour.layout.Role.TABLE_ROW;

import java.util.List;
import java.util.Optional;
import org.candour.document.Anchor;
import org.candour.document.Figure;
import org.candour.document.Front;
import org.candour.document.Look;
import org.candour.layout.Bookmark;
import org.candour.layout.Colour;
import org.candour.layout.Page;
import org.candour.layout.Pages;
import org.candour.layout.Structure;
import org.candour.layout.font.Typeface;

/** Three pages set by hand that hold every role and every kind of item. */
final class Sample {

    /** Leaves by the place they have in the structure. */
    private static final int TITLE = 1;

    private static final int NUMBER_IN_CONTENTS = 2;
    private static final int HEADING = 3;
    private static final int BEFORE_LINK = 4;
    private static final int LINK_WORDS = 5;
    private static final int AFTER_LINK = 6;
    private static final int NOTE_CALL = 7;
    private static final int NOTE_LABEL = 8;
    private static final int NOTE_WORDS = 9;
    private static final int AFTER_NOTE = 10;
    private static final int BULLET = 11;
    private static final int BULLET_WORDS = 12;
    private static final int PICTURE = 13;
    private static final int FIGURE_CAPTION = 14;
    private static final int TABLE_CAPTION = 15;
    private static final int HEAD_LEFT = 16;
    private static final int HEAD_RIGHT = 17;
    private static final int ROW_HEAD = 18;
    private static final int CELL = 19;
    private static final int DRAWING = 20;
    private static final int WIDE_CELL = 21;
    private static final int SECOND_HEADING = 22;
    private static final int EMPHASIS = 23;

    private Sample() {}

    static Pages pages() {
        return pages(SamplePictures.png(), SamplePictures.svg());
    }

    static Pages withIssuer(String issuer) {
        return pages(issuer, SamplePictures.png(), SamplePictures.svg());
    }

    static Pages pages(Figure.Image pixels, Figure.Image drawing) {
        return pages("Weald Inspectorate", pixels, drawing);
    }

    private static Pages pages(String issuer, Figure.Image pixels, Figure.Image drawing) {
        Front front = new Front(
                "Inspection of Ashdown & Weald <BCU>",
                issuer,
                List.of("Weald Constabulary"),
                "December 2006",
                Optional.of("Not Protectively Marked"),
                "en-GB",
                false,
                Look.NAVY);
        List<Bookmark> bookmarks = List.of(new Bookmark(
                "1 Findings",
                new Anchor("findings"),
                List.of(new Bookmark("1.1 Leadership", new Anchor("leadership"), List.of()))));
        return new Pages(front, List.of(cover(), first(pixels), second(drawing)), structure(), bookmarks, List.of());
    }

    private static Page cover() {
        return new PageBuilder(1)
                .rectangle(0, 700, PageBuilder.WIDTH, 141.89, new Colour(0.114, 0.208, 0.341))
                .in(Typeface.SANS_BOLD)
                .text(TITLE, 60, 600, "Inspection of Ashdown")
                .text(NUMBER_IN_CONTENTS, 60, 500, "1 Findings 2")
                .link(NUMBER_IN_CONTENTS, 60, 500, "findings", "Findings, page 2")
                .page();
    }

    private static Page first(Figure.Image pixels) {
        PageBuilder page = new PageBuilder(2);
        double x = 60 + page.width("Crimes in this office are told in ");
        return page.decoration(60, 800, "Not Protectively Marked")
                .decoration(60, 30, "Page 2 of 3")
                .in(Typeface.SANS_BOLD)
                .text(HEADING, 60, 760, "1 Findings")
                .destination("findings", 775)
                .in(Typeface.SERIF)
                .text(BEFORE_LINK, 60, 720, "Crimes in this office are told in ")
                .text(LINK_WORDS, x, 720, "paragraph 1.2")
                .link(LINK_WORDS, x, 720, "leadership", "Paragraph 1.2")
                .stretched(1.015)
                .text(AFTER_LINK, 60, 704, " and the efficient affilia")
                .madeHyphen(AFTER_LINK, 60 + page.width(" and the efficient affilia"), 704)
                .stretched(1)
                .text(AFTER_LINK, 60, 688, "tion of partners.")
                .text(NOTE_CALL, 150, 692, "1")
                .link(NOTE_CALL, 150, 692, "note-1", "Footnote 1")
                .text(AFTER_NOTE, 160, 688, "More is said below.")
                .rectangle(60, 110, 140, 0.5, Colour.BLACK)
                .text(NOTE_LABEL, 60, 100, "1")
                .text(NOTE_WORDS, 70, 100, "Weald population bulletin.")
                .destination("note-1", 110)
                .text(BULLET, 60, 660, "\u2022")
                .text(BULLET_WORDS, 75, 660, "no partner has a target")
                .picture(PICTURE, 60, 400, 200, 100, pixels)
                .text(FIGURE_CAPTION, 60, 380, "Figure 1: Vehicle crime")
                .page();
    }

    private static Page second(Figure.Image drawing) {
        return new PageBuilder(3)
                .text(BULLET_WORDS, 75, 780, "of its own.")
                .text(TABLE_CAPTION, 60, 740, "Table 1: Offences")
                .rectangle(60, 735, 300, 1, Colour.BLACK)
                .text(HEAD_LEFT, 60, 720, "Year")
                .text(HEAD_RIGHT, 160, 720, "Offences")
                .text(ROW_HEAD, 60, 700, "2005")
                .text(CELL, 160, 700, "3,201")
                .text(WIDE_CELL, 60, 680, "Figures from the force")
                .picture(DRAWING, 60, 500, 200, 100, drawing)
                .text(SECOND_HEADING, 60, 460, "1.1 Leadership")
                .destination("leadership", 475)
                .in(Typeface.SERIF_ITALIC)
                .text(EMPHASIS, 60, 430, "Quite another matter")
                .page();
    }

    private static Structure.Element structure() {
        return Tree.element(DOCUMENT, front(), Tree.element(SECTION, findings().toArray()));
    }

    private static Structure.Element front() {
        return Tree.element(
                SECTION,
                Tree.element(PARAGRAPH, TITLE),
                Tree.element(
                        CONTENTS,
                        Tree.element(CONTENTS_ITEM, Tree.element(REFERENCE, Tree.element(LINK, NUMBER_IN_CONTENTS)))));
    }

    private static List<Structure> findings() {
        return List.of(
                Tree.element(HEADING_1, HEADING),
                paragraph(),
                list(),
                Tree.element(
                        FIGURE,
                        Tree.alternative("Two bars: the rate rises."),
                        PICTURE,
                        Tree.element(CAPTION, FIGURE_CAPTION)),
                table(),
                Tree.element(FIGURE, Tree.alternative("A circle in a square."), DRAWING),
                Tree.element(HEADING_2, SECOND_HEADING),
                Tree.element(PARAGRAPH, Tree.element(SPAN, EMPHASIS)));
    }

    private static Structure.Element paragraph() {
        return Tree.element(
                PARAGRAPH,
                BEFORE_LINK,
                Tree.element(LINK, LINK_WORDS),
                AFTER_LINK,
                Tree.element(REFERENCE, Tree.element(LINK, NOTE_CALL)),
                Tree.element(
                        NOTE, Tree.id("note-1"), Tree.element(LABEL, NOTE_LABEL), Tree.element(PARAGRAPH, NOTE_WORDS)),
                AFTER_NOTE);
    }

    private static Structure.Element list() {
        return Tree.element(
                LIST,
                Tree.list(Structure.Numbering.DISC),
                Tree.element(LIST_ITEM, Tree.element(LABEL, BULLET), Tree.element(LIST_BODY, BULLET_WORDS)));
    }

    private static Structure.Element table() {
        return Tree.element(
                TABLE,
                Tree.element(CAPTION, TABLE_CAPTION),
                Tree.element(
                        TABLE_HEAD,
                        Tree.element(
                                TABLE_ROW,
                                Tree.element(HEAD_CELL, Tree.head(Structure.Scope.COLUMN, 1), HEAD_LEFT),
                                Tree.element(HEAD_CELL, Tree.head(Structure.Scope.COLUMN, 1), HEAD_RIGHT))),
                Tree.element(
                        TABLE_BODY,
                        Tree.element(
                                TABLE_ROW,
                                Tree.element(HEAD_CELL, Tree.head(Structure.Scope.ROW, 1), ROW_HEAD),
                                Tree.element(DATA_CELL, CELL)),
                        Tree.element(
                                TABLE_ROW, Tree.element(HEAD_CELL, Tree.head(Structure.Scope.ROW, 2), WIDE_CELL))));
    }
}
