// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.candour.language.ReportReading;
import org.candour.model.Described;
import org.candour.model.Element;
import org.candour.model.report.Place;
import org.candour.model.report.WholeReport;

/**
 * How many words of prose a report has. Paragraphs and items of lists count; titles, tables and footnotes do not. A
 * reference or a fact counts as one word, and so do words joined by a hyphen.
 */
public final class WordCount {
    private final ReportReading reading;
    private final WholeReport report;
    private final Map<Element, Integer> words = new HashMap<>();

    private WordCount(ReportReading reading) {
        this.reading = reading;
        this.report = WholeReport.of(reading.main());
        for (Element element : report.elements()) {
            if (element instanceof Described described) {
                words.put(element, ProseWords.in(described.getBody()));
            }
        }
    }

    /** Counts the words of a report; the count is that of the reading until its next edit. */
    public static WordCount of(ReportReading reading) {
        return new WordCount(reading);
    }

    /** The words of the whole report. */
    public int whole() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The words below one structure line, such as a finding; 0 where none can stand. */
    public int of(Element element) {
        return words.getOrDefault(element, 0);
    }

    /** The words of the chapter, appendix or contract that a line stands in, and that part; empty before the first. */
    public Optional<Part> chapterOf(Element element) {
        return part(element, Place::chapter);
    }

    /** The words of the area of a framework that a line stands in, and that area; empty elsewhere. */
    public Optional<Part> areaOf(Element element) {
        return part(element, place -> place.area().map(Element.class::cast));
    }

    /** The structure line that an offset falls in; empty before the first. */
    public Optional<Element> at(Path file, int offset) {
        return reading.elementAt(file, offset);
    }

    /**
     * A part of the report and the words in it.
     *
     * @param opening the line that opens it
     * @param words how many words of prose it has
     */
    public record Part(Element opening, int words) {}

    private Optional<Part> part(Element element, Function<Place, Optional<? extends Element>> which) {
        Optional<? extends Element> opening = which.apply(report.placeOf(element));
        return opening.map(one -> new Part(
                one,
                count(other -> which.apply(report.placeOf(other))
                        .filter(there -> there == one)
                        .isPresent())));
    }

    private int count(Predicate<Element> counted) {
        List<Element> elements = report.elements();
        return elements.stream().filter(counted).mapToInt(this::of).sum();
    }
}
