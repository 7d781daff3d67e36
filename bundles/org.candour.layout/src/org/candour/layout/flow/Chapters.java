// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.candour.document.Block;
import org.candour.document.Document;
import org.candour.document.Heading;
import org.candour.document.Paragraph;
import org.candour.layout.Role;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Measures;

/** Sets the whole content of a document, chapter by chapter. */
public final class Chapters {
    private Chapters() {}

    /**
     * Sets the content of a document in one galley.
     *
     * @param document the document
     * @param root the node under which each chapter becomes a section
     * @param standing type left standing from the run before
     * @param warnings takes what did not come out as it should
     * @param superseded asked before each part whether the strips are no longer wanted
     * @return the strips in order
     * @throws CancellationException if they are no longer wanted
     */
    public static List<Strip> set(
            Document document, Branch root, StandingType standing, Warnings warnings, BooleanSupplier superseded) {
        Workshop workshop = Workshop.with(standing, warnings);
        FlowSetter flow = new FlowSetter(workshop, superseded);
        for (List<Block> chapter : chapters(document.blocks())) {
            double margin = isNumbered(chapter) ? Measures.NUMBER_COLUMN : 0;
            flow.set(
                    chapter,
                    new Column(
                            Measures.LEFT + margin, Measures.TEXT_WIDTH - margin, margin, root.branch(Role.SECTION)));
        }
        return workshop.galley().strips();
    }

    /** The headings that the contents list and the bookmarks name. */
    public static List<Entry> entries(Document document) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(Heading::inContents)
                .map(Entry::of)
                .toList();
    }

    private static List<List<Block>> chapters(List<Block> blocks) {
        List<List<Block>> chapters = new ArrayList<>();
        for (Block block : blocks) {
            boolean begins = block instanceof Heading heading && heading.level() == 1;
            if (begins || chapters.isEmpty()) {
                chapters.add(new ArrayList<>());
            }
            chapters.getLast().add(block);
        }
        return chapters;
    }

    /** Whether its paragraphs are numbered, so that a column is kept free for the numbers. */
    private static boolean isNumbered(List<Block> chapter) {
        return chapter.stream()
                .anyMatch(block -> block instanceof Paragraph p && p.number().isPresent());
    }
}
