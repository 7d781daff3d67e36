// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.language.Location;
import org.candour.language.ReadingProblem;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.model.report.WholeReport;
import org.candour.rules.Explanations;
import org.candour.rules.Problem;
import org.candour.rules.Rules;
import org.candour.rules.Severity;

/**
 * All that is wrong with a report: what kept it from being read as it was meant, the rules it breaks, and pictures that
 * cannot be printed.
 *
 * @param problems the problems, file by file in the order they are read, and down each file
 */
public record Checkup(List<LocatedProblem> problems) {

    /** Guards against changes. */
    public Checkup {
        problems = List.copyOf(problems);
    }

    /**
     * Checks a report.
     *
     * @param file its main file or a file it includes, or a framework; a file that cannot be read is a problem too
     */
    public static Checkup of(Path file) {
        return of(Manuscript.read(file));
    }

    /** Checks a report as read. */
    public static Checkup of(ReportReading reading) {
        return of(new Manuscript(reading, WholeReport.of(reading.main()), new Pictures()));
    }

    /**
     * The severity of a rule under the framework of a report, for problems that others than a checkup find.
     *
     * @param otherwise the severity when the framework sets none
     * @return empty when the framework switches the rule off
     */
    public static Optional<Severity> severity(ReportReading reading, String rule, Severity otherwise) {
        return Rules.severity(rule, otherwise, WholeReport.of(reading.main()));
    }

    static Checkup of(Manuscript manuscript) {
        List<LocatedProblem> problems = new ArrayList<>();
        for (ReadingProblem problem : manuscript.reading().problems()) {
            Rules.severity(problem.rule(), problem.severity(), manuscript.report())
                    .ifPresent(severity -> problems.add(located(problem, severity, manuscript.reading())));
        }
        List<Problem> broken = new ArrayList<>(Rules.check(manuscript.report(), manuscript.pictures()::isThere));
        broken.addAll(manuscript.pictures().problems(manuscript.report()));
        broken.stream()
                .filter(problem -> !manuscript.reading().isInDoubt(problem.subject()))
                .forEach(problem -> problems.add(located(problem, manuscript.reading())));
        problems.sort(inReadingOrder(manuscript.reading().files()));
        return new Checkup(problems);
    }

    /** Whether anything is wrong that keeps the report from being published. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** How many problems there are. */
    public ProblemCount count() {
        return ProblemCount.of(problems);
    }

    /** What is said about every rule that a checkup can find broken. */
    public static Explanations explanations() {
        return Explanations.ofRules().and(explanations(ReportReader.class)).and(explanations(Checkup.class));
    }

    private static Explanations explanations(Class<?> neighbour) {
        try (InputStream page = neighbour.getResourceAsStream("explanations.md")) {
            return Explanations.read(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocatedProblem located(ReadingProblem problem, Severity severity, ReportReading reading) {
        return located(problem.location(), severity, problem.rule(), problem.message(), problem.suggestions(), reading);
    }

    private static LocatedProblem located(Problem problem, ReportReading reading) {
        Location place = problem.feature()
                .map(feature -> reading.locate(problem.subject(), feature, Math.max(0, problem.index())))
                .orElseGet(() -> reading.locate(problem.subject()));
        return located(place, problem.severity(), problem.ruleId(), problem.message(), problem.suggestions(), reading);
    }

    private static LocatedProblem located(
            Location place,
            Severity severity,
            String rule,
            String message,
            List<String> suggestions,
            ReportReading reading) {
        int length = withinLine(reading.text(place.file()), place);
        Path file = whole(place.file());
        return new LocatedProblem(file, place.line(), place.column(), length, severity, rule, message, suggestions);
    }

    private static int withinLine(String text, Location place) {
        int end = place.offset();
        while (end < place.offset() + place.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end - place.offset();
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static Comparator<LocatedProblem> inReadingOrder(List<Path> files) {
        List<Path> order = files.stream().map(Checkup::whole).toList();
        return Comparator.comparingInt((LocatedProblem problem) -> order.indexOf(problem.file()))
                .thenComparing(LocatedProblem.DOWN_THE_PAGE);
    }
}
