// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.model.Element;
import org.candour.model.ReportHeader;

/**
 * How many words of prose a report has. Paragraphs and items of lists count; titles, tables and footnotes do not. A
 * reference or a fact counts as one word, and so do words joined by a hyphen.
 */
public final class WordCount {
    private static final Derivation<Integer> WORDS = ProseWords::below;

    private final WholeReport report;
    private final Map<Element, Integer> inParts = new HashMap<>();
    private final int whole;

    private WordCount(WholeReport report) {
        this.report = report;
        int sum = 0;
        for (Element element : report.elements()) {
            int words = of(element);
            sum += words;
            partsAround(element).forEach(part -> inParts.merge(part, words, Integer::sum));
        }
        this.whole = sum;
    }

    /** Counts the words of a report. */
    public static WordCount of(WholeReport report) {
        return new WordCount(report);
    }

    /** The words of the whole report. */
    public int whole() {
        return whole;
    }

    /** The words below one structure line, such as a finding; 0 where none can stand. */
    public int of(Element element) {
        return report.derived(WORDS, element);
    }

    /**
     * The words of all that a line opens: of a whole chapter, domain or area, of the whole report for its first line;
     * for any other line those below it.
     */
    public int in(Element part) {
        return part instanceof ReportHeader ? whole : inParts.getOrDefault(part, of(part));
    }

    /** The words of the chapter, appendix or contract that a line stands in; empty before the first. */
    public Optional<Integer> inChapterOf(Element element) {
        return report.placeOf(element).chapter().map(this::in);
    }

    /** The parts of the report that a line stands in or opens, the innermost first; empty before the first. */
    List<Element> partsAround(Element element) {
        Place place = report.placeOf(element);
        List<Element> parts = new ArrayList<>(3);
        place.area().ifPresent(parts::add);
        place.domain().ifPresent(parts::add);
        place.chapter().ifPresent(parts::add);
        return parts;
    }
}
