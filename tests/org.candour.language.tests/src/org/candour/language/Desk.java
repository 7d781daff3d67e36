// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.Rules;

/** Texts on the desk of an author, which are read and checked without being saved. */
final class Desk {
    static final Path MAIN = Path.of("desk", "report.inspection");

    /** A head that nothing is wrong with. */
    static final String HEAD = """
            report desk: A report on the desk
            subject: Ashdown BCU
            force: Weald Constabulary
            framework plain
            fieldwork 4 December 2006 to 13 December 2006
            published December 2006
            """;

    private static final String FRAMEWORK = """
            framework plain: A framework that asks for nothing
            numbering chapter.paragraph
            """;

    private static final String AREAS = """
            framework areas: A framework with an area
            domain crime: Crime
            area burglary: Burglary
            """;

    private static final String JUDGING = """
            framework judging: A framework with a question
            scale service: Quality of the service
            grade good: Good
            grade poor: Poor
            question how-good on service: How good is the service?
            """;

    private final Map<Path, String> texts = new HashMap<>();

    Desk() {
        put("plain.inspection", FRAMEWORK);
        put("areas.inspection", AREAS);
        put("judging.inspection", JUDGING);
    }

    /** A desk with one report on it. */
    static Desk with(String main) {
        return new Desk().put("report.inspection", main);
    }

    /** Puts a text on the desk, under a path from the folder of the main file. */
    Desk put(String path, String text) {
        texts.put(MAIN.resolveSibling(path), text);
        return this;
    }

    ReportReading read() {
        return read("report.inspection");
    }

    ReportReading read(String path) {
        return new ReportReader().read(MAIN.resolveSibling(path), texts);
    }

    /** Everything told of the report, by those who read and by the rules: "rule at: words" and the message. */
    static List<Told> told(ReportReading reading) {
        List<Told> told = new ArrayList<>();
        for (ReadingProblem problem : reading.problems()) {
            told.add(told(reading, problem.location(), problem.rule(), problem.message()));
        }
        for (Problem problem : Rules.check(WholeReport.of(reading.main()))) {
            if (!reading.isInDoubt(problem.subject())) {
                Location place = problem.feature()
                        .map(feature -> reading.locate(problem.subject(), feature, Math.max(0, problem.index())))
                        .orElseGet(() -> reading.locate(problem.subject()));
                told.add(told(reading, place, problem.ruleId(), problem.message()));
            }
        }
        return told;
    }

    private static Told told(ReportReading reading, Location place, String rule, String message) {
        String text = reading.text(place.file());
        return new Told(rule, text.substring(place.offset(), place.offset() + place.length()), message);
    }

    /**
     * Something told of a report.
     *
     * @param rule the rule broken
     * @param at the words pointed at
     * @param says the message
     */
    record Told(String rule, String at, String says) {}
}
