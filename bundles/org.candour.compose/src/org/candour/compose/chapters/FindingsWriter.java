// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.prose.Anchored;
import org.candour.compose.prose.Depth;
import org.candour.compose.prose.Labels;
import org.candour.compose.wording.Wording;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Heading;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.model.Element;
import org.candour.model.NoAfi;
import org.candour.model.report.Place;

/** Prints findings: bullets below a heading within an area, numbered paragraphs where there is no area. */
final class FindingsWriter {
    private final Edition edition;
    private final FindingRuns runs;
    private final FindingText text;
    private final List<ItemList.Item> bullets = new ArrayList<>();

    FindingsWriter(Edition edition) {
        this.edition = edition;
        this.runs = new FindingRuns(edition.report());
        this.text = new FindingText(edition);
    }

    boolean isFinding(Element element) {
        return FindingRuns.kindOf(element, edition.report()).isPresent();
    }

    /** Prints a finding; bullets are kept until the list is closed. */
    void write(Element finding, List<Block> into) {
        runs.headingAbove(finding).ifPresent(key -> {
            close(into);
            if (!isSaidAbove(finding, Wording.words(key))) {
                into.add(heading(finding, Wording.words(key))
                        .from(edition.origins().of(finding)));
            }
        });
        Anchor anchor = edition.anchors().of(finding);
        Optional<String> number = edition.numbers().of(finding);
        if (finding instanceof NoAfi) {
            close(into);
            into.addAll(filled(anchor, List.of(Paragraph.of(Wording.line("findings.none-apparent")))));
        } else if (number.isPresent()) {
            close(into);
            into.addAll(filled(anchor, numbered(number, text.of(finding, Depth.NONE))));
        } else {
            List<Block> words = text.of(finding, Depth.IN_BULLET);
            bullets.add(new ItemList.Item(Labels.BULLET, words, Optional.of(anchor))
                    .from(edition.origins().of(finding)));
        }
    }

    private List<Block> filled(Anchor anchor, List<Block> blocks) {
        return edition.origins().fill(Anchored.at(anchor, blocks));
    }

    /** Prints the bullets kept. */
    void close(List<Block> into) {
        if (!bullets.isEmpty()) {
            into.add(new ItemList(bullets));
            bullets.clear();
        }
    }

    /** Whether the author has put the same heading there, as over a chapter of good practice. */
    private boolean isSaidAbove(Element finding, String heading) {
        Place place = edition.report().placeOf(finding);
        return place.area()
                .<Element>map(area -> area)
                .or(place::domain)
                .or(place::heading)
                .or(place::section)
                .or(place::chapter)
                .map(edition.titles()::of)
                .filter(heading::equalsIgnoreCase)
                .isPresent();
    }

    private Heading heading(Element finding, String words) {
        int level = Levels.below(edition.report().placeOf(finding));
        return new Heading(
                level,
                Optional.empty(),
                List.of(new Inline.Text(words)),
                edition.anchors().within(finding, "heading"),
                false);
    }

    private static List<Block> numbered(Optional<String> number, List<Block> blocks) {
        List<Block> numbered = new ArrayList<>(blocks);
        if (blocks.getFirst() instanceof Paragraph first) {
            numbered.set(0, first.numbered(number));
        } else {
            numbered.addFirst(new Paragraph(number, List.of(), Optional.empty(), Paragraph.Style.BODY));
        }
        return numbered;
    }
}
