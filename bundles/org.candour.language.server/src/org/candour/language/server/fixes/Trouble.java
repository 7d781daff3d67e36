// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Optional;
import org.candour.language.server.reports.Page;
import org.candour.language.server.reports.Spot;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;
import org.candour.publish.LocatedProblem;

/**
 * A problem to be put right.
 *
 * @param problem the problem
 * @param page the file it is in
 */
record Trouble(LocatedProblem problem, Page page) {
    String rule() {
        return problem.ruleId();
    }

    List<String> suggestions() {
        return problem.suggestions();
    }

    WholeReport report() {
        return page.whole();
    }

    /** Offset of its first character. */
    int from() {
        return page.lines().start(problem.line() - 1) + problem.column() - 1;
    }

    /** Offset after its last character. */
    int to() {
        return from() + problem.length();
    }

    /** The words it is about. */
    String words() {
        return page.text().substring(from(), to());
    }

    /** The index of its line, from 0. */
    int line() {
        return problem.line() - 1;
    }

    Spot spot() {
        return new Spot(page, from());
    }

    /** The structure line it is on. */
    Optional<Element> element() {
        return spot().element();
    }
}
