// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.language.scanning.ReadingRule;
import org.candour.rules.RuleExplanation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What "explain" shows as wrong breaks the rule it explains and no other; what it shows as right breaks none. */
class ExplanationSamplesTest {
    /** What is said of a sample only because it is no whole report. */
    private static final Set<String> OF_THE_FRAME = Set.of(
            "abbreviation-unused",
            "afi-unanswered",
            "area-empty",
            "area-missing",
            "chapter-empty",
            "chapter-missing",
            "figure-without-alt",
            "finding-empty",
            "header-missing",
            "judgement-missing",
            "list-empty",
            "recommendation-empty",
            "recommendation-not-listed");

    /**
     * Rules that no lines of a report break by themselves: what the first is about is no text; the others are for
     * safety, and reading says sooner and otherwise what is wrong.
     */
    private static final Set<String> NOT_TO_BE_SHOWN =
            Set.of("file-unreadable", "line-unreadable", "reference-not-printed");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theWrongSampleBreaksTheRuleAndNoOther() {
        return samples()
                .map(one -> DynamicTest.dynamicTest(
                        one.id(), () -> assertEquals(Set.of(one.id()), broken(one, one.exampleWrong()))));
    }

    @TestFactory
    Stream<DynamicTest> theRightSampleBreaksNone() {
        return samples()
                .map(one -> DynamicTest.dynamicTest(
                        one.id(), () -> assertEquals(Set.of(), broken(one, one.exampleRight()))));
    }

    @Test
    void everyRuleOfReadingIsExplained() {
        Set<String> explained =
                Checkup.explanations().all().stream().map(RuleExplanation::id).collect(Collectors.toSet());
        List<String> silent = Arrays.stream(ReadingRule.values())
                .map(ReadingRule::id)
                .filter(id -> !explained.contains(id))
                .toList();
        assertEquals(List.of(), silent);
    }

    private static Stream<RuleExplanation> samples() {
        return Checkup.explanations().all().stream().filter(one -> !NOT_TO_BE_SHOWN.contains(one.id()));
    }

    private Set<String> broken(RuleExplanation rule, String sample) throws IOException {
        Path file = new SampleFrame(rule.id(), folder).around(sample);
        return Checkup.of(file).problems().stream()
                .map(LocatedProblem::ruleId)
                .filter(id -> id.equals(rule.id()) || !OF_THE_FRAME.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
