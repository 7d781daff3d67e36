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

/** Tests {@link AreaUnknown}. */
final class AreaUnknownTest {
    @Test
    void aMisspeltAreaIsReportedWithTheLikeliestOne() {
        List<Problem> problems = problems(new AreaUnknown(), Visits.chosen(), area("lesons"));
        assertEquals(
                List.of("The framework \"visits\" has no area \"lesons\". Did you mean \"lessons\"?"),
                problems.stream().map(Problem::message).toList());
        assertEquals(List.of("lessons"), problems.getFirst().suggestions());
    }

    @Test
    void anUnknownDomainIsReportedWithTheDomains() {
        assertEquals(
                List.of("The framework \"visits\" has no domain \"zoology\"." + " Choose from \"teaching\", \"care\"."),
                messages(new AreaUnknown(), Visits.chosen(), domain("zoology")));
    }

    @Test
    void withoutAFrameworkEveryAreaWillDo() {
        assertEquals(List.of(), messages(new AreaUnknown(), area("anything")));
    }
}
