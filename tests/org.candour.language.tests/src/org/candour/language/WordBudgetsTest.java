// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.model.report.WholeReport;
import org.candour.model.report.WordBudgets;
import org.candour.model.report.WordBudgets.Budget;
import org.candour.model.report.WordCount;
import org.junit.jupiter.api.Test;

/** Tests {@link WordBudgets} on what is read. */
class WordBudgetsTest {
    private static final Path FILE = Path.of("visit.inspection").toAbsolutePath();
    private static final Path FRAMEWORK = Path.of("visits.inspection").toAbsolutePath();
    private static final String TEXT = """
        report visit: A visit
        framework visits

        chapter summary: Summary

            One two three.

        chapter findings: Findings
        domain teaching
        area lessons

        afi slow
            Four five.

        area marking

        strength
            Six seven eight nine.

        judgement how-taught is good
            Ten.
        """;

    @Test
    void aLimitByNameGoesBeforeOneOnItsKind() {
        assertEquals(
                List.of("summary 3 of 100", "findings 7 of 200"),
                all("limit chapter to 200 words\nlimit summary to 100 words\n"));
    }

    @Test
    void ofTwoLimitsOnTheSameTheFirstHolds() {
        assertEquals(List.of("slow 2 of 1"), all("limit afi to 1 words\nlimit afi to 2 words\n"));
    }

    @Test
    void aLimitWithoutAKnownNameOrANumberLimitsNothing() {
        assertEquals(List.of(), all("limit lesons to 10 words\nlimit lessons to many words\nlimit\n"));
    }

    @Test
    void whatStandsInADomainOrAreaCountsTowardsIt() {
        assertEquals(
                List.of("teaching 7 of 6", "lessons 2 of 5"),
                all("limit lessons to 5 words\nlimit teaching to 6 words\n"));
    }

    @Test
    void aJudgementIsLimitedByItsQuestionOrByItsKind() {
        assertEquals(List.of("how-taught 1 of 250"), all("limit how-taught to 250 words\n"));
        assertEquals(List.of("how-taught 1 of 90"), all("limit judgement to 90 words\n"));
    }

    @Test
    void theReportIsTheSumOfAll() {
        assertEquals(List.of("visit 10 of 1500"), all("limit report to 1,500 words\n"));
    }

    @Test
    void theInnermostLimitAtALineComesFirst() {
        ReportReading reading = reading("""
            limit report to 20 words
            limit chapter to 10 words
            limit area to 5 words
            limit afi to 3 words
            """);
        WholeReport report = WholeReport.of(reading.main());
        List<Budget> budgets = WordBudgets.of(report, WordCount.of(report))
                .at(reading.elementAt(FILE, TEXT.indexOf("Four")).orElseThrow());
        assertEquals(List.of("slow 2 of 3", "lessons 2 of 5", "findings 7 of 10", "visit 10 of 20"), written(budgets));
    }

    @Test
    void aBudgetTellsByHowMuchItIsExceeded() {
        WholeReport report = WholeReport.of(
                reading("limit summary to 2 words\nlimit findings to 9 words\n").main());
        assertEquals(
                List.of(1, 0),
                WordBudgets.of(report, WordCount.of(report)).all().stream()
                        .map(Budget::over)
                        .toList());
    }

    private static List<String> all(String limits) {
        WholeReport report = WholeReport.of(reading(limits).main());
        return written(WordBudgets.of(report, WordCount.of(report)).all());
    }

    private static List<String> written(List<Budget> budgets) {
        return budgets.stream()
                .map(budget -> budget.part().getName() + " " + budget.words() + " of " + budget.allowed())
                .toList();
    }

    private static ReportReading reading(String limits) {
        String framework = """
            framework visits: Visits
            require summary: Summary
            require findings: Findings
            domain teaching: Teaching
            area lessons: Lessons
            area marking: Marking
            scale quality: Quality
            grade good: Good
            question how-taught on quality: How good is the teaching?
            """;
        return new ReportReader().read(FILE, Map.of(FILE, TEXT, FRAMEWORK, framework + limits));
    }
}
