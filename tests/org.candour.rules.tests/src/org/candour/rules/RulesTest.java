// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import static org.candour.testkit.Lines.abbreviation;
import static org.candour.testkit.Lines.afi;
import static org.candour.testkit.Lines.alt;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.areaTitled;
import static org.candour.testkit.Lines.chapter;
import static org.candour.testkit.Lines.contract;
import static org.candour.testkit.Lines.date;
import static org.candour.testkit.Lines.fieldwork;
import static org.candour.testkit.Lines.figure;
import static org.candour.testkit.Lines.framework;
import static org.candour.testkit.Lines.header;
import static org.candour.testkit.Lines.published;
import static org.candour.testkit.Lines.recommendation;
import static org.candour.testkit.Lines.report;
import static org.candour.testkit.Lines.severity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.HeaderField;
import org.candour.model.Month;
import org.candour.model.report.WholeReport;
import org.candour.testkit.Files;
import org.junit.jupiter.api.Test;

/** Tests {@link Rules}. */
final class RulesTest {
    @Test
    void everyRuleHasAnIdOfItsOwn() {
        List<String> ids = Rules.all().stream().map(Rule::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void theRulesOwnSeverityHoldsUnderNoFramework() {
        assertEquals(
                List.of(Severity.WARNING), severities("afi-unanswered", report("a", "A"), afi("slow", "Calls wait.")));
    }

    @Test
    void aFrameworkSetsTheSeverityOfARule() {
        assertEquals(
                List.of(Severity.NOTE),
                severities(
                        "afi-unanswered",
                        report("a", "A"),
                        under(severity("afi-unanswered", org.candour.model.Severity.NOTE)),
                        afi("slow", "Calls wait.")));
    }

    @Test
    void aFrameworkSwitchesARuleOff() {
        assertEquals(
                List.of(),
                severities(
                        "afi-unanswered",
                        report("a", "A"),
                        under(severity("afi-unanswered", org.candour.model.Severity.OFF)),
                        afi("slow", "Calls wait.")));
    }

    @Test
    void aPartReadOnItsOwnIsHeldToWhatALineCanTell() {
        WholeReport part = Files.reportOf(afi("slow"));
        assertEquals(
                List.of("finding-empty"),
                Rules.check(part).stream().map(Problem::ruleId).toList());
    }

    @Test
    void missingFilesAreToldByWhoeverKnowsThem() {
        WholeReport part = Files.reportOf(figure("map", "map.svg", "The force"), alt("A map."));
        assertEquals(
                List.of("figure-file-missing"),
                Rules.check(part, figure -> false).stream().map(Problem::ruleId).toList());
        assertEquals(List.of(), Rules.check(part));
    }

    @Test
    void aSmallCompleteReportHasNoProblems() {
        assertEquals(List.of(), Rules.check(complete()));
    }

    private static List<Severity> severities(String ruleId, Element... lines) {
        return Rules.check(Files.reportOf(lines)).stream()
                .filter(problem -> problem.ruleId().equals(ruleId))
                .map(Problem::severity)
                .toList();
    }

    private static Element under(Element... demands) {
        Framework framework = framework("visits", "Visits");
        Files.file(framework).getElements().addAll(List.of(demands));
        return org.candour.testkit.Lines.under(framework);
    }

    private static WholeReport complete() {
        return Files.reportOf(
                report("ashdown", "Inspection of Ashdown"),
                header(HeaderField.SUBJECT, "Ashdown"),
                header(HeaderField.FORCE, "Weald"),
                under(areaTitled("calls", "Calls")),
                fieldwork(date(4, Month.DECEMBER, 2006), date(13, Month.DECEMBER, 2006)),
                published(date(0, Month.JANUARY, 2007)),
                abbreviation("CDRP", "crime and disorder reduction partnership"),
                chapter("findings", "What We Found", "The CDRP of {force} meets; the CDRP is busy (see @slow)."),
                area("calls"),
                afi("slow", "One call in ten waits for more than a minute."),
                recommendation("answer", List.of("slow"), "Answer calls within ten seconds."),
                contract("terms", "Contract", date(31, Month.JULY, 2007), date(0, Month.JULY, 2007)));
    }
}
