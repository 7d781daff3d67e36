// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.references;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.compose.numbering.Numbers;
import org.candour.compose.wording.Wording;
import org.candour.document.Anchor;
import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Box;
import org.candour.model.Chapter;
import org.candour.model.Consideration;
import org.candour.model.Contract;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.Finding;
import org.candour.model.GoodPractice;
import org.candour.model.Heading;
import org.candour.model.Judgement;
import org.candour.model.NumberedParagraph;
import org.candour.model.Recommendation;
import org.candour.model.Section;
import org.candour.model.TableBlock;
import org.candour.model.Target;
import org.candour.model.report.WholeReport;

/** How each line of a report is cited. */
public final class Citations {
    private final WholeReport report;
    private final Numbers numbers;
    private final Anchors anchors;
    private final Titles titles;
    private final Map<String, Anchor> paragraphs = new HashMap<>();

    public Citations(WholeReport report, Numbers numbers, Anchors anchors, Titles titles) {
        this.report = report;
        this.numbers = numbers;
        this.anchors = anchors;
        this.titles = titles;
        for (Element element : report.elements()) {
            if (isParagraph(element)) {
                numbers.of(element).ifPresent(number -> paragraphs.put(number, anchors.of(element)));
            }
        }
    }

    private static boolean isParagraph(Element element) {
        return element instanceof Area
                || element instanceof NumberedParagraph
                || element instanceof Finding
                || element instanceof GoodPractice;
    }

    /** How a line is cited; empty for what cannot be, such as a line of another file or of the header. */
    public Optional<Citation> of(Element element) {
        if (!anchors.has(element)) {
            return Optional.empty();
        }
        return switch (element) {
            case Chapter c -> numbered("chapter", c);
            case Section s -> numbered("section", s).or(() -> titled(s));
            case Domain d -> numbered("section", d).or(() -> titled(d));
            case Heading h -> titled(h);
            case Area a -> numbered("paragraph", a).or(() -> titled(a));
            case NumberedParagraph p -> paragraph(p);
            case Finding f -> paragraph(f);
            case GoodPractice g when GoodPractices.standsByItself(report, g) -> paragraph(g);
            case GoodPractice g -> of(GoodPractices.sources(g).getFirst());
            case Recommendation r -> numbered("recommendation", r);
            case Consideration c -> numbered("consideration", c);
            case Figure f -> numbered("figure", f);
            case TableBlock t -> numbered("table", t);
            case Box b -> numbered("box", b);
            case Appendix a -> numbered("appendix", a);
            case Contract c -> numbered("appendix", c);
            case Judgement j -> numbered("judgement", j);
            case Target t -> numbered("target", t);
            default -> Optional.empty();
        };
    }

    /** The paragraph a line stands in or below, leading there; empty where paragraphs have no number. */
    public Optional<Citation> placeOf(Element element) {
        return numbers.placeOf(element).map(number -> new Citation(Optional.of("paragraph"), number, anchorOf(number)));
    }

    private Anchor anchorOf(String paragraph) {
        return paragraphs.getOrDefault(paragraph, Anchors.ofParagraph(paragraph));
    }

    /** By its paragraph number, else by the part it stands in; the link leads to the line itself. */
    private Optional<Citation> paragraph(Element element) {
        Anchor anchor = anchors.of(element);
        return numbers.placeOf(element)
                .map(number -> new Citation(Optional.of("paragraph"), number, anchor))
                .or(() -> partOf(element).map(part -> new Citation(part.kind(), part.number(), anchor)));
    }

    private Optional<Citation> partOf(Element element) {
        return report.placeOf(element)
                .area()
                .flatMap(this::of)
                .or(() -> report.placeOf(element).chapter().flatMap(this::of));
    }

    private Optional<Citation> numbered(String kind, Element element) {
        return numbers.of(element).map(number -> new Citation(Optional.of(kind), number, anchors.of(element)));
    }

    private Optional<Citation> titled(Element element) {
        String quoted = Wording.words("cite.title", titles.of(element));
        return Optional.of(new Citation(Optional.empty(), quoted, anchors.of(element)));
    }
}
