// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import org.candour.model.report.WholeReport;

/** One check of a report. A rule keeps no state between checks. */
public interface Rule {
    /** The id, such as {@code afi-unanswered}, by which frameworks and explanations name it. */
    String id();

    /** The severity when the framework sets none. */
    Severity severity();

    /** How much of the report it must see. */
    Reach reach();

    /**
     * Looks at a report and hands over every problem it finds, in reading order.
     *
     * @param report the report; names in it that lead nowhere are unresolved proxies, and are not this rule's business
     * @param sink takes the problems
     */
    void check(WholeReport report, ProblemSink sink);
}
