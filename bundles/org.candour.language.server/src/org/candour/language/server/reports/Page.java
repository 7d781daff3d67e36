// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.candour.language.Location;
import org.candour.language.Mention;
import org.candour.language.ReportReading;
import org.candour.language.scanning.Lexeme;
import org.candour.language.server.wording.Titles;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;
import org.candour.publish.LocatedProblem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A file within its report. Valid until the next edit.
 *
 * @param report the report
 * @param file the file, absolute
 */
public record Page(CurrentReport report, Path file) {
    /** The report as read. */
    public ReportReading reading() {
        return report.reading();
    }

    /** The report over all its files. */
    public WholeReport whole() {
        return report.whole();
    }

    /** The printed words of the lines of the report. */
    public Titles titles() {
        return report.titles();
    }

    /** The text by lines. */
    public TextLines lines() {
        return report.lines(file);
    }

    /** The text. */
    public String text() {
        return lines().text();
    }

    /** The structure lines in order. */
    public List<Element> elements() {
        return reading().model(file).getElements();
    }

    /** The pieces of the text, without gap. */
    public List<Lexeme> lexemes() {
        return report.lexemes(file);
    }

    /** The names that lead to something else, in the order written. */
    public List<Mention> mentions() {
        return report.mentions(file);
    }

    /** What is wrong in this file. */
    public List<LocatedProblem> problems() {
        return report.problems(file);
    }

    /**
     * What follows from this file and its report as they stand; worked out once, however often it is asked for until
     * the next edit.
     *
     * @param question what is asked, always as the same object
     */
    public <T> T answer(Function<Page, T> question) {
        return report.answer(this, question);
    }

    /** How a client names the file. */
    public String uri() {
        return file.toUri().toString();
    }

    /** A place in the file. */
    public Spot spot(Position position) {
        return new Spot(this, lines().offset(position));
    }

    /** The range of a location in this file. */
    public Range range(Location place) {
        return lines().range(place.offset(), place.offset() + place.length());
    }

    /** Where a line of this file gives its name, or its leading word when it has none. */
    public Range nameOf(Element element) {
        return range(reading().locate(element));
    }

    /** All of a line of this file, with its prose. */
    public Location extent(Element element) {
        return reading().extent(element);
    }

    /** The index of the piece that holds the character at an offset; that of the last piece at the end of the text. */
    public int lexemeAt(int offset) {
        List<Lexeme> all = lexemes();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
