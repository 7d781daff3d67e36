// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Include;
import org.candour.model.ReportHeader;
import org.candour.model.report.WholeReport;
import org.candour.rules.internal.AllRules;

/** Checks reports against every rule. */
public final class Rules {
    private Rules() {}

    /** Every rule, by topic. */
    public static List<Rule> all() {
        return AllRules.with(FigureFiles.ALL_THERE);
    }

    /** Checks a report, taking every file of a figure to be there. */
    public static List<Problem> check(WholeReport report) {
        return check(report, FigureFiles.ALL_THERE);
    }

    /**
     * Checks a report. Without a {@code report} line (a framework, or a part read on its own) only the rules run that
     * need to see no more than a line; while an included file is missing, none that would miss what may stand in it.
     *
     * @param files tells which files of figures are there
     * @return the problems, rule by rule and for each rule in reading order, with the severities that the report's
     *     framework sets
     */
    public static List<Problem> check(WholeReport report, FigureFiles files) {
        Set<Reach> possible = possible(report);
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : AllRules.with(files)) {
            if (possible.contains(rule.reach())) {
                severity(rule.id(), rule.severity(), report)
                        .ifPresent(severity -> rule.check(report, found -> problems.add(found.as(severity))));
            }
        }
        return List.copyOf(problems);
    }

    private static Set<Reach> possible(WholeReport report) {
        if (report.first(ReportHeader.class).isEmpty()) {
            return EnumSet.of(Reach.LINE);
        }
        boolean everyFile = report.all(Include.class).stream().allMatch(include -> include.getFile() != null);
        return everyFile ? EnumSet.allOf(Reach.class) : EnumSet.of(Reach.LINE, Reach.REPORT);
    }

    /**
     * The severity of a rule under a report's framework; also for problems found by others than these rules.
     *
     * @param otherwise the severity when the framework sets none
     * @return empty when the framework switches the rule off
     */
    public static Optional<Severity> severity(String ruleId, Severity otherwise, WholeReport report) {
        return report.framework()
                .flatMap(framework -> framework.severityOf(ruleId))
                .map(Severity::of)
                .orElse(Optional.of(otherwise));
    }
}
