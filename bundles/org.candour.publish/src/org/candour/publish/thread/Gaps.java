// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.language.Location;
import org.candour.language.ReportReading;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.Rule;
import org.candour.rules.Rules;
import org.candour.rules.Severity;
import org.eclipse.emf.ecore.EObject;

/** What the rules of the golden thread, and names that lead nowhere, say is missing: by line, and elsewhere. */
final class Gaps {
    private static final Set<String> RULES = Set.of(
            "afi-unanswered",
            "recommendation-addresses-no-afi",
            "recommendation-not-listed",
            "no-afi-contradicted",
            "target-without-contract",
            "contract-without-date",
            "contract-before-fieldwork",
            "revisit-before-implementation");

    private final ReportReading reading;
    private final Map<Element, List<ThreadGap>> byLine = new HashMap<>();
    private final List<ThreadGap> elsewhere = new ArrayList<>();

    private Gaps(ReportReading reading) {
        this.reading = reading;
    }

    static Gaps in(ReportReading reading, WholeReport report) {
        Gaps gaps = new Gaps(reading);
        for (Rule rule : Rules.all()) {
            Optional<Severity> severity =
                    RULES.contains(rule.id()) ? Rules.severity(rule.id(), rule.severity(), report) : Optional.empty();
            severity.ifPresent(how -> rule.check(report, problem -> gaps.add(problem.as(how))));
        }
        report.all(Answer.class).forEach(gaps::namesThatLeadNowhere);
        return gaps;
    }

    /** What is missing at a line. */
    List<ThreadGap> of(Element line) {
        return byLine.getOrDefault(line, List.of());
    }

    /** What is missing anywhere but at an AFI or an answer. */
    List<ThreadGap> elsewhere() {
        return elsewhere;
    }

    private void add(Problem problem) {
        EObject subject = problem.subject();
        if (!reading.isInDoubt(subject)) {
            Location place = problem.feature()
                    .map(feature -> reading.locate(subject, feature, Math.max(0, problem.index())))
                    .orElseGet(() -> reading.locate(subject));
            put(subject, new ThreadGap(problem.ruleId(), problem.severity(), problem.message(), place));
        }
    }

    private void put(EObject subject, ThreadGap gap) {
        boolean line = subject instanceof Afi || subject instanceof Answer;
        (line ? byLine.computeIfAbsent((Element) subject, one -> new ArrayList<>()) : elsewhere).add(gap);
    }

    private void namesThatLeadNowhere(Answer answer) {
        for (int i = 0; i < answer.getAddresses().size(); i++) {
            if (answer.getAddresses().get(i).eIsProxy()) {
                Location name = reading.locate(answer, InspectionPackage.Literals.ANSWER__ADDRESSES, i);
                reading.problems().stream()
                        .filter(problem -> problem.location().equals(name))
                        .forEach(problem -> put(
                                answer, new ThreadGap(problem.rule(), problem.severity(), problem.message(), name)));
            }
        }
    }
}
