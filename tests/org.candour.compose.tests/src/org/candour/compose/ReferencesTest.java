// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import static org.candour.compose.Composed.goingLocal;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.appendix;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.box;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.consideration;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.domain;
import static org.candour.testkit.Lines.figure;
import static org.candour.testkit.Lines.goodPractice;
import static org.candour.testkit.Lines.judgement;
import static org.candour.testkit.Lines.paragraph;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.section;
import static org.candour.testkit.Lines.strength;
import static org.candour.testkit.Lines.table;
import static org.candour.testkit.Lines.target;
import static org.candour.testkit.Lines.under;
import static org.candour.testkit.ProseText.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import org.candour.document.Document;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.model.NumberingStyle;
import org.candour.testkit.DocumentParts;
import org.candour.testkit.LineText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opening | Chapter 1 | chapter-opening",
                "delivery | ‘Service Delivery’ | section-delivery",
                "growth | paragraph 2.1 | paragraph-growth",
                "reducing-crime | ‘Reducing Crime’ | domain-reducing-crime",
                "volume-crime | paragraph 2.2 | area-volume-crime",
                "late | paragraph 2.2 | afi-late",
                "owned | paragraph 2.2 | strength-owned",
                "shared | paragraph 2.2 | strength-owned",
                "act | Recommendation 1 | recommendation-act",
                "think | Management Consideration 1 | consideration-think",
                "staff | Table 1 | table-staff",
                "map | Figure 1 | figure-map",
                "aims | Box 1 | box-aims",
                "how-good | Judgement 1 | judgement-how-good",
                "method | Appendix A | appendix-method",
                "deal | Appendix B | contract-deal",
                "cut | improvement outcome 1 | target-cut"
            })
    void aReferencePrintsTheKindAndNumberOfItsTarget(String name, String printed, String anchor) {
        Inline.Link link = firstLink("see @" + name);
        assertEquals(printed, words(link));
        assertEquals(anchor, link.target().id());
        assertEquals("Go to " + printed, link.description());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@growth shows it. | Paragraph 2.1",
                "It grew. @growth shows it. | Paragraph 2.1",
                "Why did it grow? @growth shows it. | Paragraph 2.1",
                "(@growth shows it.) | Paragraph 2.1",
                "It grew (@growth). | paragraph 2.1",
                "It grew, e.g. @growth. | paragraph 2.1",
                "It grew; @growth shows it. | paragraph 2.1"
            })
    void aReferenceIsCapitalisedAtTheStartOfASentence(String prose, String printed) {
        assertEquals(printed, words(firstLink(prose)));
    }

    @Test
    void aNumberedSectionIsCitedByNumber() {
        Document document = Composed.document(
                under(goingLocal(NumberingStyle.CHAPTER_SECTION_PARAGRAPH)),
                chapter("one", "One"),
                section("aims", "Aims", "Read @aims."));
        assertEquals("section 1.1", words(DocumentParts.links(document).getFirst()));
    }

    @Test
    void whatHasNoParagraphNumberIsCitedByItsPart() {
        Document document = Composed.document(
                appendix("method", "Method"), paragraph("sample", "Small."), paragraph(null, "@sample"));
        Inline.Link link = DocumentParts.links(document).getFirst();
        assertEquals("Appendix A", words(link));
        assertEquals("paragraph-sample", link.target().id());
    }

    @Test
    void anUnknownNameIsShownAsNotFound() {
        assertEquals(
                "# 1 One\n1.1 Look at [@delivery-grops: not found].",
                Composed.text(chapter("one", "One", "Look at @delivery-grops.")));
    }

    @Test
    void anUnknownFactIsShownAsNotFound() {
        assertEquals("# 1 One\n1.1 Of [{forse}: not found].", Composed.text(chapter("one", "One", "Of {forse}.")));
    }

    @Test
    void everyLinkLeadsSomewhereAndNoPlaceIsThereTwice() {
        Document document = report("See @late.");
        List<String> anchors = DocumentParts.anchors(document).stream()
                .map(anchor -> anchor.id())
                .toList();
        assertEquals(List.copyOf(new LinkedHashSet<>(anchors)), anchors);
        assertEquals(
                List.of(),
                DocumentParts.links(document).stream()
                        .map(link -> link.target().id())
                        .filter(target -> !anchors.contains(target))
                        .toList());
    }

    private static Inline.Link firstLink(String prose) {
        Paragraph paragraph = (Paragraph) report(prose).blocks().get(1);
        return (Inline.Link) paragraph.content().stream()
                .filter(Inline.Link.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static String words(Inline.Link link) {
        return LineText.of(link.content()).replace('\u00A0', ' ');
    }

    private static Document report(String prose) {
        return Composed.document(
                under(goingLocal()),
                chapter("opening", "Opening", prose),
                chapter("findings", "Findings"),
                section("delivery", "Service Delivery"),
                paragraph("growth", "It grows."),
                domain("reducing-crime"),
                area("volume-crime"),
                strength("owned", "Owned."),
                goodPractice("shared", List.of("owned")),
                afi("late", "Late."),
                recommendation("act", List.of("late"), "Act."),
                consideration("think", List.of("late"), "Think."),
                table("staff", "Staff", grid("Rank | Number", "Constables | 317")),
                figure("map", "map.svg", "The force"),
                box("aims", "Aims", "To learn."),
                judgement("how-good", "good", "Because."),
                appendix("method", "Method"),
                contract("deal", "Contract", null, null),
                target("cut", "Cut burglary by 5%"));
    }
}
