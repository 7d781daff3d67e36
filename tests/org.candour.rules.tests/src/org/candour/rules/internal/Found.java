// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.candour.model.Element;
import org.candour.rules.Problem;
import org.candour.rules.Rule;
import org.candour.testkit.Files;

/** What one rule finds in a report of some lines, whatever severity a framework gives it. */
public final class Found {
    private Found() {}

    /** The problems found. */
    public static List<Problem> problems(Rule rule, Element... lines) {
        List<Problem> problems = new ArrayList<>();
        rule.check(Files.reportOf(lines), problems::add);
        return problems;
    }

    /** The messages of the problems found. */
    public static List<String> messages(Rule rule, Element... lines) {
        return problems(rule, lines).stream().map(Problem::message).toList();
    }
}
