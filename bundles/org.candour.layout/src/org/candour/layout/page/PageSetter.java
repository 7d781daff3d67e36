// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.document.Anchor;
import org.candour.document.Document;
import org.candour.layout.Layout;
import org.candour.layout.Page;
import org.candour.layout.Pages;
import org.candour.layout.Role;
import org.candour.layout.flow.Chapters;
import org.candour.layout.flow.Entry;
import org.candour.layout.flow.Warnings;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.line.Shaper;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Palette;

/** Sets a document on pages: cover, contents, chapters. */
public final class PageSetter implements Layout {
    private static final int PASSES = 4;
    private static final int COVER = 1;

    @Override
    public Pages set(Document document) {
        return new Run(document).pages();
    }

    /** One document on its way to pages. */
    private static final class Run {
        private final Document document;
        private final Shaper shaper = new Shaper();
        private final PieceMaker maker = new PieceMaker(shaper);
        private final Warnings warnings = new Warnings();
        private final Branch root = Branch.root();
        private final Set<Integer> painted = new HashSet<>();
        private final List<Entry> entries;

        Run(Document document) {
            this.document = document;
            this.entries = Chapters.entries(document);
        }

        Pages pages() {
            Branch cover = root.branch(Role.SECTION);
            Branch body = root.loose(Role.SECTION);
            List<Plan> chapters = PageFiller.pages(Chapters.set(document, body, maker, warnings));
            List<Plan> contents = contents(chapters);
            root.adopt(body);
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(new Sheet(painted));
            Cover.paint(document.front(), maker, cover, sheets.getFirst());
            sheets.addAll(PagePainter.paint(contents, painted));
            sheets.addAll(PagePainter.paint(chapters, painted));
            List<Plan> inner = new ArrayList<>(contents);
            inner.addAll(chapters);
            addFurniture(sheets, inner);
            return finished(sheets);
        }

        /** The contents list gives pages that depend on its own length, so it is set until that stays the same. */
        private List<Plan> contents(List<Plan> chapters) {
            int length = 1;
            for (int pass = 1; ; pass++) {
                Branch section = root.loose(Role.SECTION);
                Map<Anchor, Integer> pages = pagesOf(chapters, COVER + length + 1);
                List<Plan> plans = PageFiller.pages(Contents.set(entries, pages, section, maker));
                if (plans.size() == length || pass == PASSES) {
                    if (plans.size() != length) {
                        warnings.add("The page numbers in the contents list may be wrong: they did not settle.");
                    }
                    root.add(section);
                    return plans;
                }
                length = plans.size();
            }
        }

        private static Map<Anchor, Integer> pagesOf(List<Plan> chapters, int first) {
            Map<Anchor, Integer> pages = new HashMap<>();
            for (int i = 0; i < chapters.size(); i++) {
                for (Placed placed : chapters.get(i).strips()) {
                    for (Anchor anchor : placed.strip().anchors()) {
                        pages.put(anchor, first + i);
                    }
                }
            }
            return pages;
        }

        private void addFurniture(List<Sheet> sheets, List<Plan> plans) {
            Furniture furniture = new Furniture(document.front(), maker);
            furniture.addMarking(sheets.getFirst(), Palette.WHITE);
            String chapter = "";
            for (int i = 0; i < plans.size(); i++) {
                for (Placed placed : plans.get(i).strips()) {
                    chapter = placed.strip().chapter().orElse(chapter);
                }
                furniture.add(sheets.get(COVER + i), chapter, COVER + i + 1, sheets.size());
            }
        }

        private Pages finished(List<Sheet> sheets) {
            List<Page> pages = new ArrayList<>();
            for (Sheet sheet : sheets) {
                pages.add(sheet.finished(pages.size() + 1));
            }
            if (!shaper.missing().isEmpty()) {
                warnings.add("The fonts have no sign for these characters: " + String.join(" ", shaper.missing())
                        + ". An empty box is printed in their place.");
            }
            return new Pages(document.front(), pages, root.finished(painted), Bookmarks.of(entries), warnings.all());
        }
    }
}
