// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.candour.document.Front;
import org.candour.layout.Bookmark;
import org.candour.layout.Page;
import org.candour.layout.Pages;
import org.candour.layout.Passage;
import org.candour.layout.Proof;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.line.Shaper;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Inks;

/** Pages that know what stands on them, and are painted when asked for. */
final class PlannedPages implements Proof {
    private static final int COVER = 1;

    private final Front front;
    private final CoverPage cover;
    private final List<Plan> plans = new ArrayList<>();
    private final int contents;
    private final PagePainter contentsPainter;
    private final PagePainter chapterPainter;
    private final Branch root;
    private final List<Bookmark> bookmarks;
    private final List<String> warnings;
    private final List<String> heads = new ArrayList<>();
    private final Furniture furniture;
    private final Inks inks;

    PlannedPages(
            Front front,
            CoverPage cover,
            List<Plan> contents,
            List<Plan> chapters,
            Branch root,
            List<Bookmark> bookmarks,
            List<String> warnings) {
        this.front = front;
        this.cover = cover;
        this.contents = contents.size();
        this.contentsPainter = new PagePainter(contents);
        this.chapterPainter = new PagePainter(chapters);
        this.root = root;
        this.bookmarks = bookmarks;
        this.warnings = warnings;
        this.furniture = new Furniture(front, new PieceMaker(new Shaper()));
        this.inks = Inks.of(front.look());
        plans.addAll(contents);
        plans.addAll(chapters);
        findHeads();
    }

    /** The running head of a page is the chapter that begins on it or before. */
    private void findHeads() {
        String head = "";
        for (Plan plan : plans) {
            for (Placed placed : plan.strips()) {
                head = placed.strip().chapter().orElse(head);
            }
            heads.add(head);
        }
    }

    @Override
    public int count() {
        return COVER + plans.size();
    }

    @Override
    public Page page(int number) {
        return number == COVER ? inks.print(cover.page()) : painted(number, new BitSet());
    }

    /** One page at a time, since the maker of running heads learns words as it goes. */
    private synchronized Page painted(int number, BitSet painted) {
        int index = number - COVER - 1;
        Sheet sheet = index < contents
                ? contentsPainter.paint(index, painted)
                : chapterPainter.paint(index - contents, painted);
        furniture.add(sheet, heads.get(index), number, count());
        return inks.print(sheet.finished(number));
    }

    @Override
    public List<Passage> passages(int number) {
        int index = number - COVER - 1;
        return number == COVER ? List.of() : Passages.of(plans.get(index), index < contents);
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public Pages pages() {
        BitSet painted = new BitSet();
        painted.or(cover.painted());
        List<Page> pages = new ArrayList<>(List.of(inks.print(cover.page())));
        for (int number = COVER + 1; number <= count(); number++) {
            pages.add(painted(number, painted));
        }
        return new Pages(front, pages, root.finished(painted), bookmarks, warnings);
    }
}
