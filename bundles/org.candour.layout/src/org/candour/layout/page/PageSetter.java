// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.candour.document.Anchor;
import org.candour.document.Document;
import org.candour.layout.Layout;
import org.candour.layout.Pages;
import org.candour.layout.Proof;
import org.candour.layout.Role;
import org.candour.layout.flow.Chapters;
import org.candour.layout.flow.Entry;
import org.candour.layout.flow.StandingType;
import org.candour.layout.flow.Strip;
import org.candour.layout.flow.Warnings;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.structure.Branch;

/** Sets a document on pages: cover, contents, chapters. */
public final class PageSetter implements Layout {
    private static final int PASSES = 4;
    private static final int COVER = 1;

    @Override
    public Pages set(Document document) {
        return set(document, new StandingType(), () -> false).pages();
    }

    /**
     * Sets a document on pages that are painted when asked for.
     *
     * @param document the document
     * @param standing type left standing from earlier runs
     * @param superseded asked now and then whether the pages are no longer wanted
     * @throws CancellationException if they are no longer wanted
     */
    public static Proof set(Document document, StandingType standing, BooleanSupplier superseded) {
        standing.begin();
        Proof proof = new Run(document, standing, superseded).proof();
        standing.end();
        return proof;
    }

    /** One document on its way to pages. */
    private static final class Run {
        private final Document document;
        private final StandingType standing;
        private final BooleanSupplier superseded;
        private final PieceMaker maker;
        private final Warnings warnings = new Warnings();
        private final Branch root = Branch.root();
        private final List<Entry> entries;

        Run(Document document, StandingType standing, BooleanSupplier superseded) {
            this.document = document;
            this.standing = standing;
            this.superseded = superseded;
            this.maker = standing.maker();
            this.entries = Chapters.entries(document);
        }

        Proof proof() {
            Branch cover = root.branch(Role.SECTION);
            Branch body = root.loose(Role.SECTION);
            List<Strip> strips = Chapters.set(document, body, standing, warnings, superseded);
            List<Plan> chapters = PageFiller.pages(strips);
            List<Plan> contents = contents(chapters);
            root.adopt(body);
            CoverPage front = CoverPage.of(document.front(), maker, cover);
            List<String> missing = maker.shaper().missing();
            if (!missing.isEmpty()) {
                warnings.add("The fonts have no sign for these characters: " + String.join(" ", missing)
                        + ". An empty box is printed in their place.");
            }
            return new PlannedPages(
                    document.front(), front, contents, chapters, root, Bookmarks.of(entries), warnings.all());
        }

        /** The contents list gives pages that depend on its own length, so it is set until that stays the same. */
        private List<Plan> contents(List<Plan> chapters) {
            int length = 1;
            for (int pass = 1; ; pass++) {
                if (superseded.getAsBoolean()) {
                    throw new CancellationException();
                }
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
    }
}
