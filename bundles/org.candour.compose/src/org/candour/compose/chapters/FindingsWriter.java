// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.compose.edition.Edition;
import org.candour.compose.lists.GoodPracticeText;
import org.candour.compose.prose.Anchored;
import org.candour.compose.prose.Ending;
import org.candour.compose.prose.Labels;
import org.candour.compose.references.Citation;
import org.candour.compose.references.CitationSeries;
import org.candour.compose.references.GoodPractices;
import org.candour.compose.wording.Wording;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Heading;
import org.candour.document.Inline;
import org.candour.document.ItemList;
import org.candour.document.Paragraph;
import org.candour.model.Afi;
import org.candour.model.Element;
import org.candour.model.Finding;
import org.candour.model.GoodPractice;
import org.candour.model.NoAfi;
import org.candour.model.Strength;

/** Prints findings: bullets below a heading within an area, numbered paragraphs where there is no area. */
final class FindingsWriter {
    private final Edition edition;
    private final FindingRuns runs;
    private final Set<Strength> goodPractice;
    private final List<ItemList.Item> bullets = new ArrayList<>();

    FindingsWriter(Edition edition) {
        this.edition = edition;
        this.runs = new FindingRuns(edition.report());
        this.goodPractice = GoodPractices.namedIn(edition.report());
    }

    boolean isFinding(Element element) {
        return FindingRuns.kindOf(element, edition.report()).isPresent();
    }

    /** Prints a finding; bullets are kept until the list is closed. */
    void write(Element finding, List<Block> into) {
        runs.headingAbove(finding).ifPresent(key -> {
            close(into);
            into.add(heading(finding, Wording.words(key)));
        });
        Anchor anchor = edition.anchors().of(finding);
        Optional<String> number = edition.numbers().of(finding);
        if (finding instanceof NoAfi) {
            close(into);
            into.addAll(Anchored.at(anchor, List.of(Paragraph.of(Wording.line("findings.none-apparent")))));
        } else if (number.isPresent()) {
            close(into);
            into.addAll(Anchored.at(anchor, numbered(number, blocks(finding))));
        } else {
            bullets.add(new ItemList.Item(Labels.BULLET, blocks(finding), Optional.of(anchor)));
        }
    }

    /** Prints the bullets kept. */
    void close(List<Block> into) {
        if (!bullets.isEmpty()) {
            into.add(new ItemList(bullets));
            bullets.clear();
        }
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
            numbered.set(0, new Paragraph(number, first.content(), first.anchor(), first.style()));
        } else {
            numbered.addFirst(new Paragraph(number, List.of(), Optional.empty(), Paragraph.Style.BODY));
        }
        return numbered;
    }

    private List<Block> blocks(Element element) {
        return switch (element) {
            case Afi afi -> selfAssessed(afi, answered(afi));
            case Strength strength -> selfAssessed(strength, praised(strength));
            case GoodPractice good -> GoodPracticeText.of(good, edition);
            default ->
                throw new IllegalArgumentException(
                        "no finding: " + element.eClass().getName());
        };
    }

    private List<Block> answered(Afi afi) {
        List<Block> words = edition.prose().writeOrMiss(afi);
        List<Citation> answers = edition.report().answersTo(afi).stream()
                .flatMap(answer -> edition.citations().of(answer).stream())
                .toList();
        return answers.isEmpty() ? words : Ending.add(words, sentence -> see(answers, sentence));
    }

    private static List<Inline> see(List<Citation> answers, boolean sentence) {
        return Wording.inlines(sentence ? "findings.see.sentence" : "findings.see", CitationSeries.of(answers));
    }

    private List<Block> praised(Strength strength) {
        List<Block> words = edition.prose().writeOrMiss(strength);
        return goodPractice.contains(strength)
                ? Ending.add(
                        words,
                        sentence -> Wording.line(sentence ? "findings.marked-good.sentence" : "findings.marked-good"))
                : words;
    }

    private static List<Block> selfAssessed(Finding finding, List<Block> words) {
        return finding.isSelfAssessed() ? Ending.mark(words, Wording.words("findings.self-assessed")) : words;
    }
}
