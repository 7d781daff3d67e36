// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.candour.rules.RuleExplanation;
import org.candour.rules.Severity;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckupTest {
    @TempDir
    Path folder;

    @Test
    void problemsOfReadingAndOfRulesComeTogetherDownThePage() throws IOException {
        List<LocatedProblem> problems = check("""
            report short: Inspection
            fieldwork 31 February 2006 to 3 March 2006

            chaptr findings: What We Found

            recommendation lonely
                The unit should improve.
            """);

        assertEquals(
                List.of(2, 4, 6),
                errors(problems).stream().map(LocatedProblem::line).toList());
        assertEquals(
                List.of("date-impossible", "keyword-misspelt", "recommendation-addresses-no-afi"),
                errors(problems).stream().map(LocatedProblem::ruleId).toList());
    }

    @Test
    void aProblemSpansTheWordsItIsAbout() throws IOException {
        LocatedProblem problem = errors(check("""
            report short: Inspection

            recommendation lonely
                The unit should improve.
            """)).get(0);

        assertEquals("recommendation ".length() + 1, problem.column());
        assertEquals("lonely".length(), problem.length());
    }

    @Test
    void problemsOfIncludedFilesFollowThoseOfTheFileAbove() throws IOException {
        Files.writeString(folder.resolve("first.inspection"), "recommendation one\n    Improve.\n");
        Files.writeString(folder.resolve("second.inspection"), "recommendation two\n    Improve.\n");

        List<LocatedProblem> problems = check("""
            report short: Inspection
            include: second.inspection
            include: first.inspection

            recommendation three
                Improve.
            """);

        assertEquals(
                List.of("short.inspection", "second.inspection", "first.inspection"),
                errors(problems).stream()
                        .map(problem -> problem.file().getFileName().toString())
                        .toList());
    }

    @Test
    void aFrameworkSetsTheSeverityOfProblemsOfReadingToo() throws IOException {
        Files.writeString(
                folder.resolve("visits.inspection"), "framework visits: Visits\nseverity keyword-misspelt note\n");

        List<LocatedProblem> problems =
                check("report short: Inspection\nframework visits\nchaptr findings: What We Found\n");

        assertEquals(
                List.of(Severity.NOTE),
                problems.stream()
                        .filter(problem -> problem.ruleId().equals("keyword-misspelt"))
                        .map(LocatedProblem::severity)
                        .toList());
    }

    @Test
    void theExamplesHaveNoErrors() throws IOException {
        Path ashdown = Examples.copy("ashdown", "ashdown.inspection", folder.resolve("ashdown"));
        Path custody = Examples.copy("best-value", "custody.inspection", folder.resolve("best-value"));

        assertEquals(List.of(), errors(Checkup.of(ashdown).problems()));
        assertEquals(List.of(), errors(Checkup.of(custody).problems()));
    }

    @Test
    void everyRuleIsExplainedWithBothExamples() {
        Set<String> lacking = new TreeSet<>();
        List<RuleExplanation> all = Checkup.explanations().all();
        for (RuleExplanation one : all) {
            if (one.exampleWrong().isBlank()
                    || one.exampleRight().isBlank()
                    || !one.remedy().endsWith(".")) {
                lacking.add(one.id());
            }
        }

        assertTrue(all.size() > 80, "Only " + all.size() + " explanations are there.");
        assertEquals(Set.of(), lacking);
    }

    private List<LocatedProblem> check(String text) throws IOException {
        return Checkup.of(Files.writeString(folder.resolve("short.inspection"), text))
                .problems();
    }

    private static List<LocatedProblem> errors(List<LocatedProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
