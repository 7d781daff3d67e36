// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.framework;

import static org.candour.rules.internal.Found.messages;
import static org.candour.rules.internal.Found.problems;
import static org.candour.testkit.Lines.area;
import static org.candour.testkit.Lines.domain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.candour.rules.Problem;
import org.junit.jupiter.api.Test;

/** Tests {@link AreaMissing}. */
final class AreaMissingTest {
    @Test
    void aMissingAreaIsReportedWhereItsNeighbourStands() {
        var meals = area("meals");
        List<Problem> problems = problems(
                new AreaMissing(),
                Visits.chosen(),
                domain("teaching"),
                area("lessons"),
                area("marking"),
                domain("care"),
                meals);
        assertEquals(
                List.of("The report lacks the area \"safety\" (Safety), which its framework asks for."
                        + " Add a line \"area safety\" in its place."),
                problems.stream().map(Problem::message).toList());
        assertEquals(meals, problems.getFirst().subject());
        assertEquals(List.of("area safety"), problems.getFirst().suggestions());
    }

    @Test
    void aMissingDomainIsReportedWithItsAreas() {
        List<Problem> problems =
                problems(new AreaMissing(), Visits.chosen(), domain("teaching"), area("lessons"), area("marking"));
        assertEquals(
                List.of("The report lacks the domain \"care\" (Care) with its areas \"meals\", \"safety\","
                        + " which its framework asks for."
                        + " Add a line \"domain care\" and a line for each area."),
                problems.stream().map(Problem::message).toList());
        assertEquals(
                List.of("domain care", "area meals", "area safety"),
                problems.getFirst().suggestions());
    }

    @Test
    void aReportWithAllAreasIsComplete() {
        assertEquals(
                List.of(),
                messages(
                        new AreaMissing(),
                        Visits.chosen(),
                        domain("teaching"),
                        area("lessons"),
                        area("marking"),
                        domain("care"),
                        area("meals"),
                        area("safety")));
    }
}
