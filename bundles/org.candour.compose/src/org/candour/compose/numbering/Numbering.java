// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.numbering;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import org.candour.model.NumberingStyle;
import org.candour.model.Paragraph;
import org.candour.model.Prose;
import org.candour.model.Recommendation;
import org.candour.model.Section;
import org.candour.model.TableBlock;
import org.candour.model.Target;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;

/** The walk that numbers a report. */
public final class Numbering {
    /** What is counted through the whole report. */
    private enum Counted {
        CHAPTER,
        APPENDIX,
        RECOMMENDATION,
        CONSIDERATION,
        FIGURE,
        TABLE,
        BOX,
        JUDGEMENT,
        TARGET
    }

    private final WholeReport report;
    private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
    private final Map<Element, String> own = new HashMap<>();
    private final Map<Paragraph, String> paragraphs = new HashMap<>();
    private final Map<Element, String> places = new HashMap<>();
    private final ParagraphCounter counter;

    private Numbering(WholeReport report) {
        this.report = report;
        boolean countsSections = report.framework()
                .map(FrameworkGuide::numbering)
                .filter(NumberingStyle.CHAPTER_SECTION_PARAGRAPH::equals)
                .isPresent();
        counter = new ParagraphCounter(countsSections ? SectionedChapters.in(report) : part -> false);
    }

    /** Numbers a report. */
    public static Numbers of(WholeReport report) {
        Numbering walk = new Numbering(report);
        for (Element element : report.elements()) {
            walk.number(element);
            walk.place(element);
        }
        return new Numbers(walk.own, walk.paragraphs, walk.places);
    }

    private void number(Element element) {
        switch (element) {
            case Chapter chapter -> {
                own.put(chapter, count(Counted.CHAPTER));
                counter.open(chapter, own.get(chapter));
                numberParagraphs(chapter.getBody());
            }
            case Appendix appendix -> openAppendix(appendix);
            case Contract contract -> openAppendix(contract);
            case Section section -> openSection(section, section.getBody());
            case Domain domain when report.placeOf(domain).section().isEmpty() -> openSection(domain, domain.getBody());
            case Domain domain -> numberParagraphs(domain.getBody());
            case Heading heading -> numberParagraphs(heading.getBody());
            case NumberedParagraph paragraph -> {
                numberParagraphs(paragraph.getBody());
                counter.last()
                        .ifPresent(number ->
                                own.put(paragraph, firstOf(paragraph.getBody()).orElse(number)));
            }
            case Area area -> counter.next().ifPresent(number -> own.put(area, number));
            case Finding finding when standsAlone(finding) -> counter.next().ifPresent(n -> own.put(finding, n));
            case GoodPractice good when standsAlone(good) -> counter.next().ifPresent(n -> own.put(good, n));
            default -> counted(element).ifPresent(kind -> own.put(element, count(kind)));
        }
    }

    private static Optional<Counted> counted(Element element) {
        return Optional.ofNullable(
                switch (element) {
                    case Recommendation r -> Counted.RECOMMENDATION;
                    case Consideration c -> Counted.CONSIDERATION;
                    case Figure f -> Counted.FIGURE;
                    case TableBlock t -> Counted.TABLE;
                    case Box b -> Counted.BOX;
                    case Judgement j -> Counted.JUDGEMENT;
                    case Target t -> Counted.TARGET;
                    default -> null;
                });
    }

    private boolean standsAlone(Element finding) {
        return report.placeOf(finding).area().isEmpty();
    }

    private void openAppendix(Element appendix) {
        own.put(appendix, letters(Integer.parseInt(count(Counted.APPENDIX))));
        counter.openUnnumbered();
    }

    private void openSection(Element section, Prose body) {
        counter.section().ifPresent(number -> own.put(section, number));
        numberParagraphs(body);
    }

    private void numberParagraphs(Prose body) {
        for (Paragraph paragraph : Numberable.paragraphsOf(body)) {
            counter.next().ifPresent(number -> paragraphs.put(paragraph, number));
        }
    }

    private Optional<String> firstOf(Prose body) {
        return Numberable.paragraphsOf(body).stream().findFirst().map(paragraphs::get);
    }

    private void place(Element element) {
        Optional<String> area = report.placeOf(element).area().map(own::get);
        boolean isParagraph = element instanceof NumberedParagraph && own.containsKey(element);
        Optional<String> place = isParagraph ? Optional.of(own.get(element)) : area.or(counter::last);
        place.ifPresent(number -> places.put(element, number));
    }

    private String count(Counted kind) {
        return Integer.toString(counts.merge(kind, 1, Integer::sum));
    }

    /** A to Z, then AA, AB and so on. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + (number - 1) % 26));
        return number <= 26 ? last : letters((number - 1) / 26) + last;
    }
}
